// SPDX-License-Identifier: EUPL-1.2
#include "export/OrderLetter.h"

#include "core/base/Text.h"

#include <algorithm>

namespace postinsyn {

namespace {

/// What was typed, in one line: nothing that could break out of its place in the letter.
std::string oneLine(std::string_view text)
{
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
        appendUtf8(line, isControl ? U' ' : c);
    }
    return line;
}

std::string localText(Instant instant)
{
    const LocalTime local = TimeZone::stockholm().toLocal(instant);
    return local.date.toIso() + " " + local.clock().substr(0, 5);
}

std::string utcText(Instant instant)
{
    std::string text = instant.toIso();
    text.replace(10, 1, " ");
    return text.substr(0, 16);
}

std::string spanText(const Period& period)
{
    return period.from == period.to ? period.from.toIso()
                                    : period.from.toIso() + " till och med " + period.to.toIso();
}

/// Paragraphs with an empty line between them.
class OrderText {
public:
    void line(const std::string& text = {}) { m_text += oneLine(text) + "\n"; }
    void item(const std::string& text) { line("- " + text); }
    void heading(const std::string& text)
    {
        line();
        line(text);
    }
    void items(const std::vector<std::string>& texts)
    {
        for (const std::string& text : texts)
            item(text);
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

void addHead(OrderText& letter, const LogOrder& order, const Profile& profile, LocalDate today)
{
    letter.line("Beställning av e-postlogg");
    letter.line();
    letter.line("Ärende: " + order.caseNumber);
    letter.line("Till: " + profile.logProducer);
    std::string from = profile.contact.function + ", " + profile.name;
    if (profile.contact.isFilledIn())
        from += ", " + profile.contact.phone + ", " + profile.contact.mailbox;
    letter.line("Från: " + from);
    letter.line("Datum: " + today.toIso());
    letter.line();
    // The clock of the constitution runs for requests from outside (domain.md 1.2).
    letter.line(order.origin == RequestOrigin::External
                    ? "Gör detta i dag. Loggen är begärd med stöd av tryckfrihetsförordningen och "
                      "ska tas fram skyndsamt."
                    : "Loggen ska tas fram skyndsamt: gör helst detta i dag.");
}

void addPeriod(OrderText& letter, const LogOrder& order)
{
    letter.heading("Period");
    const TimeZone zone = TimeZone::stockholm();
    const Instant from = zone.startOfDay(order.asked.from);
    const Instant to = zone.startOfDay(order.asked.to + 1);
    letter.line(spanText(order.asked) + ", hela dygn i svensk tid.");
    letter.line("I UTC: från " + utcText(from) + " till (men inte med) " + utcText(to) + ".");
    if (order.lost)
        letter.line("OBS! Spårningen når " + std::to_string(order.traceDays) +
                    " dygn bakåt. Det här går inte längre att få ur den: " + spanText(*order.lost) +
                    ". Finns de dagarna i någon tidigare uttagen logg? Svara på det också.");
    if (!order.oldest)
        return;
    const bool isLeaving = order.lost.has_value();
    letter.line("Äldsta dag som går att få: " + order.oldest->toIso() +
                (isLeaving ? ". Den försvinner i dag: varje dag som går försvinner ett dygn till."
                           : ". Den finns kvar till och med " + order.lastAvailable->toIso() +
                                 "; ta ut loggen senast " + order.orderBy->toIso() + "."));
}

void addAddresses(OrderText& letter, const LogOrder& order)
{
    const std::vector<std::string>& longer =
        order.senders.size() < order.recipients.size() ? order.recipients : order.senders;
    if (order.senders == order.recipients && !longer.empty()) {
        letter.heading("Adresser (sök dem både som avsändare och som mottagare)");
        letter.items(longer);
    } else {
        if (!order.senders.empty())
            letter.heading("Sök som avsändare");
        letter.items(order.senders);
        if (!order.recipients.empty())
            letter.heading("Sök som mottagare");
        letter.items(order.recipients);
    }
    if (!order.names.empty()) {
        letter.heading("Namn utan känd adress: slå upp adresserna och ta med dem");
        letter.items(order.names);
    }
    letter.heading("Kontrollera adresserna");
    letter.item("Ta med alla alias och tidigare adresser för brevlådorna.");
    letter.item("Är någon adress en distributionslista eller grupp? Spåra medlemmarna också: en "
                "spårning på listans adress kan missa meddelanden.");
}

void addHold(OrderText& letter, const LogOrder& order)
{
    letter.heading("Spärra mot gallring");
    letter.line("Det som är begärt får inte gallras. En meddelandespårning går inte att spärra: "
                "därför ska loggen tas ut nu.");
    if (order.mailboxes.empty())
        letter.line("Stoppa automatisk gallring av de berörda kontona och bekräfta när det är "
                    "gjort.");
    else
        letter.line("Stoppa automatisk gallring av de här kontona och bekräfta när det är gjort:");
    for (const OrderedMailbox& mailbox : order.mailboxes) {
        std::string text = mailbox.address;
        if (mailbox.employmentEnd)
            text += ": sista anställningsdag " + mailbox.employmentEnd->toIso() +
                    ", kontot väntas finnas till och med " + mailbox.lastAvailable->toIso();
        letter.item(text);
    }
}

void addDelivery(OrderText& letter, const LogOrder& order)
{
    letter.heading("Så tas loggen ut");
    if (!order.windows.empty())
        letter.line("Skriptet som följer med delar perioden i " +
                    std::to_string(order.windows.size()) +
                    (order.windows.size() == 1 ? " fråga" : " frågor") +
                    " om högst tio dygn, med ett dygns marginal i båda ändar, och skriver en fil "
                    "för varje. Ändra inte i filerna.");
    letter.line("Lägg filerna i en skyddad mapp och skriv var. Skicka dem aldrig med e-post: de "
                "kan innehålla sekretess. Visa dem inte för någon annan.");
    letter.heading("Svara på");
    letter.items({"När togs loggen ut, av vem och med vilket kommando?",
                  "Hur många rader är det i varje fil, och blev något resultat avkortat?",
                  "Vilka alias och grupper kontrollerades?",
                  "Har någon av personerna slutat, i så fall vilken dag, och när raderas kontot?"});
}

/// Within single quotes PowerShell knows five signs that end them.
std::string shellQuoted(std::string_view text)
{
    std::string out = "'";
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        appendUtf8(out, c);
        if (c == U'\'' || (c >= 0x2018 && c <= 0x201B))
            appendUtf8(out, c);
    }
    return out + "'";
}

std::string quotedList(const std::vector<std::string>& texts)
{
    std::vector<std::string> lines;
    for (const std::string& text : texts)
        lines.push_back("    " + shellQuoted(oneLine(text)));
    return lines.empty() ? "@()" : "@(\n" + join(lines, ",\n") + "\n)";
}

/// The case number as part of a file name.
std::string fileText(std::string_view caseNumber)
{
    std::string text;
    for (std::size_t at = 0; at < caseNumber.size();) {
        const char32_t c = nextCodePoint(caseNumber, at);
        const bool isPlain = c >= 0x80 ? c >= 0xC0 && c < 0x250
                                       : (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                                             (c >= 'a' && c <= 'z') || c == '-' || c == '_';
        appendUtf8(text, isPlain ? c : U'-');
    }
    return text;
}

std::string windowLines(const LogOrder& order)
{
    std::string lines;
    int number = 0;
    for (const TraceWindow& window : order.windows) {
        std::string nr = std::to_string(++number);
        if (nr.size() < 2)
            nr.insert(0, 1, '0');
        const std::string name = "logg_" + fileText(order.caseNumber) + "_" + nr + "_" +
                                 window.from.toIso().substr(0, 10) + "_" +
                                 window.to.toIso().substr(0, 10) + ".csv";
        lines += "    @{ Fil = " + shellQuoted(name) +
                 "; Fran = " + shellQuoted(window.from.toIso()) +
                 "; Till = " + shellQuoted(window.to.toIso()) + " } # svensk tid " +
                 localText(window.from) + " till " + localText(window.to) + "\n";
    }
    return lines;
}

constexpr std::string_view scriptWork = R"ps(
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
)ps";

}

std::string orderLetter(const LogOrder& order, const Profile& profile, LocalDate today)
{
    OrderText letter;
    addHead(letter, order, profile, today);
    addPeriod(letter, order);
    addAddresses(letter, order);
    addHold(letter, order);
    addDelivery(letter, order);
    return letter.text();
}

std::string orderScript(const LogOrder& order)
{
    if (order.windows.empty() || (order.senders.empty() && order.recipients.empty()))
        return {};
    std::string script = "#Requires -Version 7\n"
                         "# Ärende " +
                         oneLine(order.caseNumber) +
                         ": e-postlogg ur meddelandespårningen i Exchange Online.\n"
                         "# Tider i UTC, med ett dygns marginal i båda ändar. En fil för varje "
                         "fönster om högst tio dygn.\n";
    for (const std::string& name : order.names)
        script += "# Utan adress, slå upp och lägg till nedan: " + oneLine(name) + "\n";
    script += "$ErrorActionPreference = 'Stop'\n"
              "Connect-ExchangeOnline -ShowBanner:$false\n\n"
              "$avsandare = " +
              quotedList(order.senders) + "\n$mottagare = " + quotedList(order.recipients) +
              "\n$dygn = " + std::to_string(order.traceDays) + "\n$fonster = @(\n" +
              windowLines(order) + ")\n";
    return script + std::string(scriptWork);
}

std::string orderScriptName(const LogOrder& order)
{
    return "Loggbeställning " + fileText(order.caseNumber) + ".ps1";
}

}
