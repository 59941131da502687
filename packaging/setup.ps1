# demo.ps1 と test.ps1 が読み込みます。 Dot-sourced by demo.ps1 and test.ps1 from the top folder.
# Brings a Windows 10 or 11 machine to the point where .venv\Scripts\python.exe can run the desk.
# Kept to what Windows PowerShell 5.1 understands. The byte order mark at the start is needed:
# without it PowerShell 5.1 reads the Japanese text as Shift_JIS.

$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [System.Text.Encoding]::UTF8
$VenvPython = '.venv\Scripts\python.exe'

function Stop-Here([string]$Text) {
    Write-Host $Text -ForegroundColor Red
    exit 1
}

function Confirm-Install([string]$What) {
    if ($Yes) { return }
    $answer = Read-Host "$What を入れてよいですか? Install $($What)? [y/N]"
    if ($answer -notmatch '^[yY]') { Stop-Here '中止しました。 Stopped; nothing was installed.' }
}

# Tell whether a command is a 64-bit Python that is new enough and can make environments.
function Test-Python([string[]]$Command) {
    if (-not (Get-Command $Command[0] -ErrorAction SilentlyContinue)) { return $false }
    $code = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11) or sys.maxsize < 2**32)'
    $rest = @($Command | Select-Object -Skip 1)
    try { & $Command[0] @rest -c $code | Out-Null } catch { return $false }
    return $LASTEXITCODE -eq 0
}

# The first Python that will do, as a command with its arguments; nothing if there is none.
function Find-Python {
    $installed = Join-Path $env:LOCALAPPDATA 'Programs\Python\Python313\python.exe'
    foreach ($candidate in @(@('py', '-3'), @('python'), @('python3'), @($installed))) {
        if (Test-Python $candidate) { return , $candidate }
    }
}

function Invoke-Winget([string]$Id) {
    if (-not (Get-Command winget -ErrorAction SilentlyContinue)) { return $false }
    & winget install --exact --id $Id --silent --accept-package-agreements --accept-source-agreements | Out-Host
    return $LASTEXITCODE -eq 0
}

function Install-Python {
    Confirm-Install 'Python 3.13'
    Invoke-Winget 'Python.Python.3.13' | Out-Null
    $found = Find-Python
    if (-not $found) {
        Stop-Here 'Python 3.11 以上 (64 ビット) を入れてから、やり直してください。 Install 64-bit Python 3.11 or newer and run again.'
    }
    return , $found
}

# The second QR decoder needs the Visual C++ 2013 runtime; without it the first one works alone.
function Install-Runtime {
    if (Test-Path (Join-Path $env:SystemRoot 'System32\msvcr120.dll')) { return }
    Confirm-Install 'Visual C++ 2013 Runtime'
    if (-not (Invoke-Winget 'Microsoft.VCRedist.2013.x64')) {
        Write-Host 'Visual C++ 2013 を入れられませんでした。QR の読み取りが少し弱くなります。 Going on without it.'
    }
}

# Run pip up to three times: networks fail.
function Invoke-Pip([string]$Lock) {
    foreach ($pause in 5, 15, 0) {
        & $VenvPython -m pip --disable-pip-version-check --no-input install --quiet `
            --no-deps --require-hashes --only-binary ':all:' -r $Lock
        if ($LASTEXITCODE -eq 0) { return }
        if ($pause -gt 0) {
            Write-Host "うまくいきません。$pause 秒後にもう一度試します。 Trying again in $pause s."
            Start-Sleep -Seconds $pause
        }
    }
    Stop-Here '部品を入れられませんでした。ネットワークを確かめてください。 pip install failed.'
}

function Initialize-Venv {
    if (Test-Python @($VenvPython)) { return }
    $python = Find-Python
    if (-not $python) { $python = Install-Python }
    Write-Host 'Python の環境を .venv に作ります。 Making .venv.'
    $rest = @($python | Select-Object -Skip 1)
    & $python[0] @rest -m venv --clear .venv
    if ($LASTEXITCODE -ne 0) { Stop-Here '.venv を作れませんでした。 Could not make .venv.' }
}

# Make .venv and bring it to the lock file, unless it is there already.
function Install-Packages([string]$Lock) {
    Initialize-Venv
    $mark = Join-Path '.venv' ((Split-Path $Lock -Leaf) + '.installed')
    if ((Test-Path $mark) -and ((Get-FileHash $mark).Hash -eq (Get-FileHash $Lock).Hash)) { return }
    if (Test-Path $mark) { Remove-Item $mark }
    Write-Host 'Python の部品を入れます(はじめは数分)。 Installing Python packages; minutes at first.'
    Invoke-Pip $Lock
    Copy-Item $Lock $mark
}

# Make .venv\Scripts\shelter-app.cmd and shelter-hq.cmd, which work from any folder.
function Install-Command {
    Write-Launcher 'shelter-app' 'shelter_app'
    Write-Launcher 'shelter-hq' 'shelter_app.bootstrap.hq'
}

function Write-Launcher([string] $Name, [string] $Module) {
    $lines = @(
        '@echo off',
        'rem Made by packaging\setup.ps1.',
        'setlocal',
        'set "PYTHONPATH=%~dp0..\..;%PYTHONPATH%"',
        ('"%~dp0python.exe" -m ' + $Module + ' %*')
    )
    Set-Content -Path ".venv\Scripts\$Name.cmd" -Value $lines -Encoding Ascii
}
