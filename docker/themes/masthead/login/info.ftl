<#import "template.ftl" as layout>
<#-- Where to go on: the application, or what a link in a mail is about. -->
<#macro onward href label>
<div class="actions"><a class="button primary" href="${href}">${msg(label)}</a></div>
</#macro>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
${kcSanitize(msg(messageHeader!"infoTitle"))?no_esc}
<#elseif section = "form">
<div id="kc-info-message" class="stack" role="status">
  <p class="instruction">${kcSanitize(message.summary)?no_esc}</p>
  <#if requiredActions??>
  <ul><#list requiredActions as action><li>${msg("requiredAction." + action)}</li></#list></ul>
  </#if>
</div>
<#if !skipLink??>
<#if pageRedirectUri?has_content>
<@onward href=pageRedirectUri label="backToApplication" />
<#elseif actionUri?has_content>
<@onward href=actionUri label="proceedWithAction" />
<#elseif (client.baseUrl)?has_content>
<@onward href=client.baseUrl label="backToApplication" />
</#if>
</#if>
</#if>
</@layout.registrationLayout>
