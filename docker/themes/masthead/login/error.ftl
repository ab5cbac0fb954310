<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
${msg("errorTitle")}
<#elseif section = "form">
<div id="kc-error-message" class="stack" role="alert">
  <p class="instruction">${kcSanitize(message.summary)?no_esc}</p>
  <#if traceId??>
  <p class="hint" id="traceId">${msg("traceIdSupportMessage", traceId)}</p>
  </#if>
</div>
<#if !skipLink?? && (client.baseUrl)?has_content>
<div class="actions"><a class="button primary" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a></div>
</#if>
</#if>
</@layout.registrationLayout>
