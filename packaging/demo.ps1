# 足りないものを入れて、架空の町の受付を開きます。
# Install what is missing, then open the desk on the demo town.
#
#   powershell -ExecutionPolicy Bypass -File packaging\demo.ps1 [-Yes] [-Headless] [-Out FOLDER]
#
#   -Yes       尋ねずに入れます。 Install without asking.
#   -Headless  画面なしで通しで動かします。 Drive the desk through without a display.
#   -Out       画面写真と PDF を置く場所。 Where screenshots and papers go.
param([switch]$Yes, [switch]$Headless, [string]$Out = '')

if ($Out) { $Out = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Out) }
$place = Get-Location
try {
    Set-Location (Join-Path $PSScriptRoot '..')
    . (Join-Path $PSScriptRoot 'setup.ps1')
    Install-Runtime
    Install-Packages 'packaging\requirements.txt'
    Install-Command
    $options = @()
    if ($Headless) { $options += '--headless'; $env:QT_QPA_PLATFORM = 'offscreen' }
    if ($Out) { $options += @('--out', $Out) }
    & $VenvPython -m shelter_app demo @options
    $code = $LASTEXITCODE
} finally {
    Set-Location $place
}
exit $code
