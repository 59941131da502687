# 足りないものを入れて、すべての検査を走らせます。
# Install what is missing, then run every check that a change must pass.
#
#   powershell -ExecutionPolicy Bypass -File packaging\test.ps1 [-Yes]
param([switch]$Yes)

# The gates stand in test.sh; Windows runs the same checks and measures no coverage.
function Invoke-Step {
    Write-Host "== $args"
    & $VenvPython @args
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

$place = Get-Location
try {
    Set-Location (Join-Path $PSScriptRoot '..')
    . (Join-Path $PSScriptRoot 'setup.ps1')
    Install-Runtime
    Install-Packages 'packaging\requirements-test.txt'
    Install-Command
    Invoke-Step -m ruff check .
    Invoke-Step -m ruff format --check .
    Invoke-Step -m mypy
    Invoke-Step -m pytest -n 2 --dist loadfile
} finally {
    Set-Location $place
}
