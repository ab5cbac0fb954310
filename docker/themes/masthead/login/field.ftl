<#-- A label, its control and its error, tied together, as the application's own forms have them. -->
<#macro group name label error="" required=false>
<div class="field">
  <label for="${name}">${label}<#if required> <span class="required" aria-hidden="true">*</span></#if></label>
  <#nested>
  <div id="input-error-container-${name}" aria-live="polite">
    <#if error?has_content>
    <p class="error" id="input-error-${name}">${kcSanitize(error)?no_esc}</p>
    </#if>
  </div>
</div>
</#macro>

<#-- Pages of keycloak.v2 ask for it; the error itself says enough. -->
<#macro errorIcon error="">
</#macro>

<#macro state name error>
<#if error?has_content> aria-invalid="true"</#if> aria-describedby="input-error-container-${name}"
</#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
<@group name=name label=label error=error required=required>
  <input class="input" id="${name}" name="${name}" value="${value}" type="text" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<#if autofocus> autofocus</#if><#if autocomplete == "one-time-code"> inputmode="numeric"</#if><@state name=name error=error />>
</@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
<@group name=name label=label error=error required=required>
  <div class="reveal">
    <input class="input" id="${name}" name="${name}" value="${value}" type="password" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if><@state name=name error=error />>
    <button class="button icon" type="button" id="${name}-show-password" aria-label="${msg("showPassword")}" aria-controls="${name}" data-password-toggle data-icon-show="eye" data-icon-hide="eye off" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="eye" aria-hidden="true"></i></button>
  </div>
  <#nested>
  <#if forgotPassword>
  <a class="small" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a>
  </#if>
</@group>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
<@group name=name label=label>
  <input class="input" id="${name}" name="${name}" value="${value}" type="text"<#if readonly> readonly</#if>>
</@group>
</#macro>

<#macro checkbox name label value=false required=false>
<label class="check" for="${name}"><input type="checkbox" id="${name}" name="${name}"<#if value> checked</#if>> ${label}<#if required> <span class="required" aria-hidden="true">*</span></#if></label>
</#macro>
