<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("pageExpiredTitle")}
<#elseif section = "form">
<p>${msg("pageExpiredMeans")}</p>
<div class="acts">
  <a class="btn primary" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
  <a class="btn" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
</div>
</#if>
</@layout.registrationLayout>
