// SPDX-License-Identifier: EUPL-1.2
#include "core/store/FilterSql.h"

#include "core/base/Text.h"
#include "tests/support/LogFixture.h"

#include <doctest/doctest.h>
#include <random>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

/// Few of everything, so that random conditions meet something.
class RandomLog {
public:
    explicit RandomLog(unsigned seed) : m_random(seed) {}

    std::size_t below(std::size_t count) { return m_random() % count; }
    bool isOnce(std::size_t in) { return below(in) == 0; }

    const std::string& address() { return addresses[below(addresses.size())]; }

    LogRow row()
    {
        LogRow row;
        row.time = Instant{m_start.ms + static_cast<std::int64_t>(below(20 * 24 * 60)) * 60'000};
        m_ids.push_back(std::make_unique<std::string>("m" + std::to_string(m_random())));
        row.messageId = *m_ids.back();
        row.hasEnvelopeSender = !isOnce(4);
        if (row.hasEnvelopeSender && !isOnce(8))
            row.envelopeSender = address();
        if (isOnce(2))
            row.headerSender = address();
        row.subject = subjects[below(subjects.size())];
        row.isSystem = isOnce(5);
        for (std::size_t n = below(4); n > 0; --n)
            row.recipients.push_back(
                {address(), RecipientKind::Unknown, statuses[below(std::size(statuses))]});
        return row;
    }

    MessageFilter filter()
    {
        MessageFilter filter;
        if (isOnce(3))
            filter.from = LocalDate::of(2026, 9, 1) + int(below(15));
        if (isOnce(3))
            filter.to = LocalDate::of(2026, 9, 8) + int(below(15));
        const auto some = [&](std::vector<std::string>& texts, auto pick) {
            for (std::size_t n = isOnce(4) ? 1 + below(2) : 0; n > 0; --n)
                texts.push_back(pick());
        };
        some(filter.parties, [&] { return isOnce(3) ? std::string("anna") : address(); });
        some(filter.senders, [&] { return address(); });
        some(filter.recipients, [&] { return address(); });
        some(filter.domains, [&] { return domains[below(domains.size())]; });
        if (isOnce(6))
            filter.between = {address(), address()};
        if (isOnce(4))
            filter.subject = parts[below(parts.size())];
        if (isOnce(4))
            filter.direction = directions[below(std::size(directions))];
        if (isOnce(4))
            filter.status = statuses[below(std::size(statuses))];
        filter.withSystem = isOnce(3);
        return filter;
    }

    FilterLimits limits()
    {
        FilterLimits limits;
        limits.keys = isOnce(2) ? 1 : 100;
        limits.hits = below(60);
        limits.seeks = isOnce(2) ? 0 : 1000;
        limits.walk = below(100);
        limits.columns = isOnce(3) ? 0 : 100'000;
        return limits;
    }

private:
    const std::vector<std::string> addresses{"anna@region.example", "Bo@Region.example",
                                             "anna.ek@x.example",   "c@x.example",
                                             "d@y.example",         "e@sub.x.example"};
    const std::vector<std::string> domains{"region.example", "@X.example", "y.example",
                                           "none.example"};
    const std::vector<std::string> subjects{"Möte", "SV: möte", "Bygglov", "100 %", ""};
    const std::vector<std::string> parts{"MÖTE", "o", "%", "qqq"};
    static constexpr DeliveryStatus statuses[]{DeliveryStatus::Delivered, DeliveryStatus::Failed,
                                               DeliveryStatus::Expanded, DeliveryStatus::Sent};
    static constexpr Direction directions[]{Direction::In, Direction::Out, Direction::Internal};

    const Instant m_start =
        parseLocalDateTime("2026-09-01 00:00:00", TimeZone::stockholm())->instant;
    std::mt19937 m_random;
    std::vector<std::unique_ptr<std::string>> m_ids;
};

/// The conditions as their documentation says them, over what a message shows.
bool isAskedFor(const MessageFilter& filter, const LoggedMessage& m)
{
    const LocalDate day = TimeZone::stockholm().dateOf(m.utc);
    if ((filter.from && day < *filter.from) || (filter.to && *filter.to < day))
        return false;
    const auto isAny = [](const std::vector<std::string>& texts, const std::string& address) {
        const std::string folded = foldAddress(address);
        return !address.empty() &&
               std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
                   return text.find('@') != std::string::npos
                              ? folded == foldAddress(text)
                              : folded.substr(0, folded.find('@')).find(text) != std::string::npos;
               });
    };
    const auto isIn = [](const std::vector<std::string>& domains, const std::string& address) {
        return std::any_of(domains.begin(), domains.end(), [&](std::string domain) {
            domain = foldAddress(domain);
            domain.erase(0, domain.starts_with('@') ? 1 : 0);
            return foldAddress(address).ends_with("@" + domain);
        });
    };
    const auto sends = [&](const std::vector<std::string>& texts, auto test) {
        return test(texts, m.sender) || test(texts, m.envelopeSender);
    };
    const auto receives = [&](const std::vector<std::string>& texts, auto test) {
        return std::any_of(m.recipients.begin(), m.recipients.end(),
                           [&](const LoggedRecipient& r) { return test(texts, r.address); });
    };
    const auto writes = [&](const std::string& a, const std::string& b) {
        return sends({a}, isAny) && receives({b}, isAny);
    };
    return (filter.withSystem || !m.isSystem) &&
           (filter.senders.empty() || sends(filter.senders, isAny)) &&
           (filter.recipients.empty() || receives(filter.recipients, isAny)) &&
           (filter.parties.empty() || sends(filter.parties, isAny) ||
            receives(filter.parties, isAny)) &&
           (filter.domains.empty() || sends(filter.domains, isIn) ||
            receives(filter.domains, isIn)) &&
           (!filter.between || writes(filter.between->first, filter.between->second) ||
            writes(filter.between->second, filter.between->first)) &&
           (!filter.subject ||
            foldText(m.subject).find(foldText(*filter.subject)) != std::string::npos) &&
           (!filter.direction || m.direction == *filter.direction) &&
           (!filter.status ||
            std::any_of(m.recipients.begin(), m.recipients.end(),
                        [&](const LoggedRecipient& r) { return r.status == *filter.status; }));
}

/// Ascending UTC, as ids have it.
std::vector<MessageId> foundIn(const std::vector<LoggedMessage>& messages,
                               const MessageFilter& filter)
{
    std::vector<MessageId> ids;
    for (const LoggedMessage& message : messages)
        if (isAskedFor(filter, message))
            ids.push_back(message.id);
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

std::vector<MessageId> part(const std::vector<MessageId>& ids, std::size_t from, std::size_t to)
{
    return {ids.begin() + static_cast<std::ptrdiff_t>(from),
            ids.begin() + static_cast<std::ptrdiff_t>(to)};
}

}

TEST_SUITE("FilterSql")
{
    TEST_CASE("Whatever way is taken, exactly the messages that meet all conditions are found")
    {
        std::size_t found = 0;
        for (unsigned seed = 1; seed <= 12; ++seed) {
            RandomLog random(seed);
            LogFixture fixture;
            const OwnAddresses own = fixture.own();
            const auto reader = Archive::open(fixture.archive().path(), OpenMode::ReadOnly);
            SubjectIndex subjects;
            MessageColumns columns;
            for (int import = 0; import < 3; ++import) {
                std::vector<LogRow> rows(20 + random.below(80));
                std::generate(rows.begin(), rows.end(), [&] { return random.row(); });
                (void)fixture.import(rows);
                const std::vector<LoggedMessage> messages = fixture.messages();
                for (int ask = 0; ask < 60; ++ask) {
                    MessageFilter filter = random.filter();
                    CAPTURE(seed);
                    CAPTURE(filter.toJson());
                    const Snapshot snapshot(reader->database());
                    FilterSql sql(reader->database().sqlite().getHandle(), subjects, columns, own,
                                  filter, random.limits());
                    const std::vector<MessageId> ids = foundIn(messages, filter);
                    CHECK(sql.all() == ids);
                    const std::size_t few = std::min(ids.size(), random.below(20));
                    CHECK(sql.first(few) == part(ids, 0, few));
                    CHECK(sql.last(few) == part(ids, ids.size() - few, ids.size()));
                    const bool isHidden = !std::exchange(filter.withSystem, true);
                    CHECK(sql.hiddenSystemCount() ==
                          (isHidden ? foundIn(messages, filter).size() - ids.size() : 0));
                    found += ids.size();
                }
            }
        }
        CHECK(found > 10'000);
    }

    TEST_CASE("What was found inside a transaction that was rolled back is not found behind it")
    {
        LogFixture fixture;
        RandomLog random(1);
        Database& database = fixture.archive().database();
        SubjectIndex subjects;
        MessageColumns columns;
        FilterLimits limits;
        limits.hits = 0;
        MessageFilter filter;
        filter.withSystem = true;
        filter.domains = {"region.example", "x.example", "y.example", "sub.x.example"};
        const auto count = [&] {
            return FilterSql(database.sqlite().getHandle(), subjects, columns, fixture.own(),
                             filter, limits)
                .all()
                .size();
        };
        (void)fixture.import({random.row(), random.row(), random.row()});
        const std::size_t before = count();
        REQUIRE(before > 0);
        {
            const Transaction transaction(database);
            database.run("DELETE FROM message");
            CHECK(count() == 0);
        }
        CHECK(count() == before);
    }

    TEST_CASE("A part of a subject is found wherever it stands, and not across two subjects")
    {
        LogFixture fixture;
        std::vector<std::string> texts;
        for (const std::string part : {"x", "qz", "möte", "rum 2444 regionkontoret"})
            for (std::size_t before = 0; before < 40; ++before)
                texts.push_back(std::string(before, 'a') + part + std::string(before % 3, 'q'));
        std::vector<LogRow> rows;
        for (const std::string& text : texts) {
            LogRow row;
            row.time = Instant{1'788'220'800'000};
            row.messageId = row.subject = text;
            rows.push_back(row);
        }
        (void)fixture.import(rows);
        SubjectIndex index;
        sqlite3* const database = fixture.archive().database().sqlite().getHandle();
        for (const std::string needle :
             {"x", "a", "q", "qz", "zq", "öt", "möteq", "rum 2444 region",
              "aaaaaaaaaaaaaaaaaaaaaaaaax", "kontoret2"}) {
            CAPTURE(needle);
            const auto holding = std::count_if(texts.begin(), texts.end(), [&](const auto& text) {
                return text.find(needle) != std::string::npos;
            });
            CHECK(index.find(database, needle).size() == static_cast<std::size_t>(holding));
        }
    }

    TEST_CASE("Names and domains are found in each way they are written, the null sender as <>")
    {
        LogFixture fixture;
        const auto row = [](std::string_view id, std::string_view sender) {
            LogRow made;
            made.time = Instant{1'788'220'800'000};
            made.messageId = made.subject = id;
            made.envelopeSender = sender;
            made.hasEnvelopeSender = true;
            made.recipients = {{"x@y.example", RecipientKind::Unknown, DeliveryStatus::Delivered}};
            return made;
        };
        fixture.import({row("short", "asa.ostberg@region.example"),
                        row("long", "aasa.oestberg@region.example"),
                        row("letters", "åsa.östberg@region.example"),
                        row("mixed", "asa.oestberg@region.example"),
                        row("other", "asa.ostlund@region.example"),
                        row("coded", "bo@xn--rksmrgs-5wao1o.example"),
                        row("plain", "Bo@Räksmörgås.example"), row("bounce", "")});
        const std::array<std::string, 10> odd = {"\"quoted local\"@y.example",
                                                 "x@[10.0.0.1]",
                                                 "\"Fname LName<fname.lname\"@z.example",
                                                 "'zz@z.example'",
                                                 "a b@z.example",
                                                 "<asa@z.example>",
                                                 "SMTP:kk@z.example",
                                                 "asa@z.example.",
                                                 "c;d@z.example",
                                                 "a,b@z.example"};
        for (const std::string& address : odd)
            fixture.import({row(address, address)});
        fixture.import({row("stranger", "c@other.example"), row("kk", "kk@z.example"),
                        row("asa", "asa@z.example"), row("d", "d@y.example")});
        const auto found = [&](auto set) {
            MessageFilter filter;
            set(filter);
            LogStore log(fixture.archive().database());
            std::vector<std::string> subjects;
            for (const LoggedMessage& m : log.load(log.find(filter, fixture.own()), fixture.own()))
                subjects.push_back(m.subject);
            std::sort(subjects.begin(), subjects.end());
            return join(subjects, " ");
        };
        const auto sender = [&](const char* text) {
            return found([&](MessageFilter& filter) { filter.senders = {text}; });
        };
        const auto domain = [&](const char* text) {
            return found([&](MessageFilter& filter) { filter.domains = {text}; });
        };
        CHECK(sender("Åsa Östberg") == "letters long mixed short");
        CHECK(sender("Östberg") == "letters long mixed short");
        CHECK(sender("ostberg") == "letters short");
        CHECK(sender("bo@räksmörgås.example") == "coded plain");
        CHECK(sender("BO@XN--RKSMRGS-5WAO1O.example") == "coded plain");
        CHECK(domain("räksmörgås.example") == "coded plain");
        CHECK(domain("@xn--rksmrgs-5wao1o.example") == "coded plain");
        CHECK(domain("xn--rksmrgs-5wao1o") == "");
        CHECK(sender("<>") == "bounce");
        CHECK(sender("{") == "");
        for (const std::string& address : odd) {
            CAPTURE(address);
            CHECK(sender(askedParties(address).front().c_str()) == address);
        }
        CHECK(sender("SMTP:d@y.example") == "d");
        CHECK(sender("<KK@z.example>") == "kk");
        CHECK(sender("nobody; d@y.example") == "d");
        LogStore log(fixture.archive().database());
        MessageFilter typed;
        typed.senders = {"c;d@z.example", "nobody;d@y.example"};
        typed.between = {"<kk@z.example>", "<asa@z.example>"};
        const MessageFilter meant = log.meant(typed);
        CHECK(join(meant.senders, "|") == "c;d@z.example|nobody|d@y.example");
        CHECK(meant.between ==
              std::pair<std::string, std::string>("kk@z.example", "<asa@z.example>"));
    }
}
