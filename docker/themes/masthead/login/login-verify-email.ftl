<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("emailVerifyTitle")}
<#elseif section = "form">
<p><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
<#if isAppInitiatedAction??>
<form id="kc-verify-email-form" class="form" action="${url.loginAction}" method="post">
  <@buttons.actionGroup>
    <@buttons.button label=verifyEmail???then("emailVerifyResend", "emailVerifySend") />
    <@buttons.button label="doCancel" name="cancel-aia" type="secondary" value="true" />
  </@buttons.actionGroup>
</form>
<#else>
<div class="actions"><@buttons.buttonLink href=url.loginAction label="emailVerifyResend" /></div>
</#if>
</#if>
</@layout.registrationLayout>
