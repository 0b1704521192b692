// SPDX-License-Identifier: EUPL-1.2
#include "bench/TraceGenerator.h"

#include "bench/Pieces.h"
#include "bench/SubjectTexts.h"

#include <algorithm>

namespace postinsyn::bench {

namespace {

enum Kind : std::uint64_t { ThreadKind = 1, RootKind, PartyKind, OthersKind, IdentityKind };

constexpr std::uint32_t recurringCount = 300;
constexpr std::uint64_t pageRows = 1000; // as the cmdlet returns by default
constexpr std::uint64_t seamRows = 16;   // told again by the next page
constexpr std::uint64_t windows = 9;     // 10 days each, the most that one query may ask for
constexpr std::uint64_t windowSeam = 90; // a window begins one part in so many too early

struct Share {
    std::uint32_t recipients;
    std::uint32_t permille;
};
// 2.3 on average; with the rows that come twice that makes 42 messages of 100 rows.
constexpr Share recipientShares[] = {{1, 668}, {2, 148}, {3, 65},  {4, 35},  {5, 22},
                                     {6, 13},  {8, 12},  {10, 12}, {15, 10}, {20, 8},
                                     {30, 5},  {50, 1},  {100, 1}};

/// Steps through the shares evenly instead of at random, so that the number of rows a message is
/// the same in a short log and a long one.
std::uint32_t recipientCount(std::uint64_t index)
{
    constexpr std::uint64_t goldenStep = 2'654'435'769;
    auto at = static_cast<std::uint32_t>((index * goldenStep % (1ULL << 32U) * 1000) >> 32U);
    for (const Share& share : recipientShares) {
        if (at < share.permille)
            return share.recipients;
        at -= share.permille;
    }
    return 1;
}

std::string hex(std::uint64_t value, int digits)
{
    static constexpr char symbols[] = "0123456789ABCDEF";
    std::string out(static_cast<std::size_t>(digits), '0');
    for (auto at = out.rbegin(); at != out.rend(); ++at, value >>= 4U)
        *at = symbols[value & 15U];
    return out;
}

std::string guid(RandomStream& random)
{
    std::string out =
        joined({hex(random.next(), 8), "-", hex(random.next(), 4), "-4", hex(random.next(), 3),
                "-9", hex(random.next(), 3), "-", hex(random.next(), 12)});
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string ipAddress(RandomStream& random, std::string_view net)
{
    if (random.permille(150))
        return joined({"2001:db8:", std::to_string(random.below(4096)),
                       "::", std::to_string(random.below(4096))});
    return std::string(net) + std::to_string(1 + random.below(254));
}

/// Words of formats.md 6, as often as they are met.
std::string_view statusWord(RandomStream& random)
{
    const std::uint32_t at = random.below(1000);
    return at < 945   ? "Delivered"
           : at < 965 ? "FilteredAsSpam"
           : at < 980 ? "Failed"
           : at < 990 ? "Quarantined"
           : at < 995 ? "GettingStatus"
                      : "Pending";
}

void putQuoted(std::string& out, std::string_view value)
{
    out += '"';
    for (const char c : value) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void putRow(std::string& out, const TraceMail& mail, const TraceMail::Recipient& recipient,
            std::string_view status)
{
    const std::string received = OfficeClock::text(mail.second);
    putQuoted(out, received);
    for (const std::string_view value :
         {std::string_view(mail.sender), std::string_view(recipient.address)})
        putQuoted(out += ',', value);
    out += ',';
    if (!mail.subject.empty()) // PowerShell writes null as nothing
        putQuoted(out, mail.subject);
    const std::string size = std::to_string(mail.size);
    for (const std::string_view value :
         {status, std::string_view(mail.fromIp), std::string_view(mail.toIp),
          std::string_view(size), std::string_view(mail.messageId), std::string_view(mail.traceId)})
        putQuoted(out += ',', value);
    out += "\r\n";
}

/// Lets rows through until there are enough, and hands the text on in large pieces.
class RowSink {
public:
    RowSink(const TraceGenerator::Sink& sink, std::uint64_t limit) : m_sink(sink), m_limit(limit)
    {
        m_text = "\"Received\",\"SenderAddress\",\"RecipientAddress\",\"Subject\",\"Status\","
                 "\"FromIP\",\"ToIP\",\"Size\",\"MessageId\",\"MessageTraceId\"\r\n";
    }

    void put(const TraceMail& mail)
    {
        for (const TraceMail::Recipient& recipient : mail.recipients) {
            if (recipient.wasPending)
                put(mail, recipient, "Pending");
            put(mail, recipient, recipient.status);
        }
        if (m_text.size() >= 65'536)
            flush();
    }
    void flush()
    {
        m_sink(m_text);
        m_text.clear();
    }
    [[nodiscard]] bool isFull() const { return m_rows >= m_limit; }
    [[nodiscard]] std::uint64_t rows() const { return m_rows; }

private:
    void put(const TraceMail& mail, const TraceMail::Recipient& recipient, std::string_view status)
    {
        if (isFull())
            return;
        putRow(m_text, mail, recipient, status);
        ++m_rows;
    }

    const TraceGenerator::Sink& m_sink;
    std::uint64_t m_limit;
    std::uint64_t m_rows = 0;
    std::string m_text;
};

}

TraceGenerator::TraceGenerator(TraceShape shape)
    : m_shape(shape), m_messages(std::max<std::uint64_t>(shape.rows * 42 / 100, 1)),
      m_clock(m_messages), m_recurring(recurringCount, 3)
{}

void TraceGenerator::write(const Sink& sink) const
{
    RowSink rows(sink, m_shape.rows);
    const std::uint64_t windowMails = std::max<std::uint64_t>(m_messages / windows, 1);
    std::uint64_t nextPage = pageRows;
    for (std::uint64_t index = 0; !rows.isFull(); ++index) {
        rows.put(mail(index));
        if (rows.rows() >= nextPage) {
            const std::uint64_t until = rows.rows() + seamRows;
            for (std::uint64_t again = index; rows.rows() < until && again > 0 && !rows.isFull();
                 --again)
                rows.put(mail(again));
            nextPage = rows.rows() + pageRows;
        }
        if ((index + 1) % windowMails == 0)
            for (std::uint64_t again = index + 1 - windowMails / windowSeam; again <= index;
                 ++again)
                rows.put(mail(again));
    }
    rows.flush();
}

std::uint64_t TraceGenerator::rootOf(std::uint64_t index) const
{
    // Two mails of three begin something; the others answer one that lies near.
    while (index > 0) {
        RandomStream random(m_shape.seed, ThreadKind, index);
        if (random.permille(690))
            break;
        const auto near = static_cast<std::uint32_t>(std::min<std::uint64_t>(index, 3000));
        index -= 1 + random.below(near);
    }
    return index;
}

TraceGenerator::Thread TraceGenerator::threadOf(std::uint64_t root) const
{
    RandomStream random(m_shape.seed, RootKind, root);
    Thread thread;
    thread.root = root;
    const std::uint32_t way = random.below(100);
    thread.starter = way < 67 ? m_names.own(random) : m_names.outside(random);
    thread.partner = way >= 45 && way < 67 ? m_names.outside(random) : m_names.own(random);
    thread.isRecurring = random.permille(30);
    return thread;
}

TraceMail TraceGenerator::mail(std::uint64_t index) const
{
    RandomStream random(m_shape.seed, PartyKind, index);
    const Thread thread = threadOf(rootOf(index));
    const bool isAnswer = thread.root != index;
    const bool isBack = isAnswer && random.permille(600);
    const Party sender = isBack ? thread.partner : thread.starter;
    const Party first = isBack ? thread.starter : thread.partner;

    TraceMail mail;
    const std::uint64_t last = m_messages - 1 + m_messages / 200;
    const bool isOldestFirst = m_shape.order == TraceOrder::OldestFirst;
    mail.second = m_clock.secondOf(isOldestFirst ? index : last - std::min(index, last));
    mail.sender = random.permille(12) ? "<>" : m_names.address(sender);
    if (!random.permille(3))
        mail.subject = thread.isRecurring ? recurringSubject(m_recurring.pick(random))
                                          : subjectText(m_shape.seed, thread.root);
    if (!sender.isOwn)
        mail.fromIp = ipAddress(random, "198.51.100.");
    else if (!first.isOwn)
        mail.toIp = ipAddress(random, "203.0.113.");
    mail.size = 3'000 + random.below(60'000);
    if (random.permille(120))
        mail.size *= 1 + random.below(300);
    addRecipients(mail, sender, first, index);
    addIdentity(mail, sender, index);
    return mail;
}

void TraceGenerator::addRecipients(TraceMail& mail, Party sender, Party first,
                                   std::uint64_t index) const
{
    RandomStream random(m_shape.seed, OthersKind, index);
    const std::uint32_t count = recipientCount(index);
    std::vector<Party> parties{first};
    while (parties.size() < count) {
        Party party =
            sender.isOwn && random.permille(300) ? m_names.outside(random) : m_names.own(random);
        while (std::find(parties.begin(), parties.end(), party) != parties.end())
            party.rank = (party.rank + 1) % PartyNames::ownCount;
        parties.push_back(party);
    }
    if (count >= 8)
        mail.recipients.push_back({m_names.group(random), "Expanded", false});
    for (const Party party : parties) {
        if (mail.recipients.size() == count)
            break; // the group has taken one place
        mail.recipients.push_back({m_names.address(party), statusWord(random), random.permille(3)});
        // Some programs write names with capitals; addresses compare without them.
        char& letter = mail.recipients.back().address.front();
        if (random.permille(15) && letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    }
}

void TraceGenerator::addIdentity(TraceMail& mail, Party sender, std::uint64_t index) const
{
    RandomStream random(m_shape.seed, IdentityKind, index);
    mail.traceId = guid(random);
    if (sender.isOwn || random.permille(350)) {
        const std::string host = "AS8P251MB0" + hex(random.below(40), 3);
        mail.messageId = joined({"<", host, hex(random.next(), 16), hex(random.next(), 10), "@",
                                 host, ".EURP251.PROD.ONMAIL.EXAMPLE>"});
    } else {
        const std::size_t at = mail.sender.find('@');
        const std::string domain =
            at == std::string::npos ? "mail.example" : mail.sender.substr(at + 1);
        mail.messageId =
            joined({"<", hex(random.next(), 8), ".", hex(random.next(), 16), "@", domain, ">"});
    }
}

}
