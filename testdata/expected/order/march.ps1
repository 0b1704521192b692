#Requires -Version 7
# Ärende RE 2026-0502: e-postlogg ur meddelandespårningen i Exchange Online.
# Tider i UTC, med ett dygns marginal i båda ändar. En fil för varje fönster om högst tio dygn.
# Utan adress, slå upp och lägg till nedan: Bo Berg
$ErrorActionPreference = 'Stop'
Connect-ExchangeOnline -ShowBanner:$false

$avsandare = @(
    'asa.ostberg@region.example',
    'asa.lund@region.example',
    'press@tidning.example'
)
$mottagare = @(
    'asa.ostberg@region.example',
    'asa.lund@region.example',
    'press@tidning.example'
)
$dygn = 90
$fonster = @(
    @{ Fil = 'logg_RE-2026-0502_01_2026-03-26_2026-03-30.csv'; Fran = '2026-03-26T23:00:00Z'; Till = '2026-03-30T22:00:00Z' } # svensk tid 2026-03-27 00:00 till 2026-03-31 00:00
)

function Tid([string] $utc) {
    [DateTime]::Parse($utc, [cultureinfo]::InvariantCulture, 'AdjustToUniversal')
}

# Ett svar rymmer högst 5000 rader, de nyaste först. Är det fullt fortsätter nästa fråga där det
# slutade. Tjänsten tillåter 100 frågor på fem minuter, därav pausen.
function Sidor([hashtable] $urval, [DateTime] $fran, [DateTime] $till) {
    $nasta = $null
    do {
        $fraga = @{ StartDate = $fran; EndDate = $till; ResultSize = 5000 } + $urval
        if ($nasta) { $fraga.StartingRecipientAddress = $nasta }
        $sida = @(Get-MessageTraceV2 @fraga)
        $sida
        $arFull = $sida.Count -ge 5000
        if ($arFull) {
            $sist = $sida[-1]
            if ($sist.Received -eq $till -and $sist.RecipientAddress -eq $nasta) {
                throw 'Frågan kommer inte vidare. Hör av dig till registratorn.'
            }
            $till = $sist.Received
            $nasta = $sist.RecipientAddress
        }
        Start-Sleep -Milliseconds 3100
    } while ($arFull)
}

foreach ($f in $fonster) {
    $fran = Tid $f.Fran
    $till = Tid $f.Till
    # Spårningen når så här långt bakåt just nu.
    $grans = [DateTime]::UtcNow.AddDays(-$dygn).AddMinutes(10)
    if ($till -le $grans) {
        Write-Warning "$($f.Fil): går inte längre att ta ut"
        continue
    }
    if ($fran -lt $grans) {
        Write-Warning "$($f.Fil): rader före $($grans.ToString('u')) går inte längre att ta ut"
        $fran = $grans
    }
    $rader = @(
        if ($avsandare) { Sidor @{ SenderAddress = $avsandare } $fran $till }
        if ($mottagare) { Sidor @{ RecipientAddress = $mottagare } $fran $till }
    )
    $rader = @($rader | Sort-Object MessageTraceId, RecipientAddress, Received -Unique)
    $rader |
        Select-Object @{ n = 'ReceivedUtc'; e = { [DateTime]::SpecifyKind($_.Received, 'Utc').ToString('o') } },
            SenderAddress, RecipientAddress, Subject, Status, MessageId, MessageTraceId |
        Export-Csv -Path $f.Fil -NoTypeInformation -Encoding utf8BOM
    "$($f.Fil): $($rader.Count) rader"
}
Get-ChildItem -Path ($fonster.Fil) -ErrorAction SilentlyContinue | Get-FileHash -Algorithm SHA256
"Uttaget $([DateTime]::UtcNow.ToString('u')) av $([Environment]::UserName)"
