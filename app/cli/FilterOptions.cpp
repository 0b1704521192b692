// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/FilterOptions.h"

#include <CLI/CLI.hpp>

namespace postinsyn {

namespace {

std::optional<LocalDate> dateOf(const char* option, const std::optional<std::string>& text)
{
    if (!text)
        return std::nullopt;
    const auto date = LocalDate::parse(*text);
    if (!date)
        throw CLI::ValidationError(option, "is not a day (YYYY-MM-DD): " + *text);
    return date;
}

std::vector<std::string> partiesOf(const char* option, const std::vector<std::string>& given)
{
    std::vector<std::string> parties;
    for (const std::string& text : given)
        for (std::string& party : askedParties(text))
            parties.push_back(std::move(party));
    // An empty shell variable must not become a list of everything.
    if (!given.empty() && parties.empty())
        throw CLI::ValidationError(option, "names nobody");
    return parties;
}

}

void FilterOptions::declare(CLI::App& app)
{
    app.add_option("--from", m_from, "First day, YYYY-MM-DD, Swedish time");
    app.add_option("--to", m_to, "Last day, included");
    app.add_option("--party", m_parties,
                   "Sender or recipient: an address or part of a name; repeat for several")
        ->allow_extra_args(true);
    app.add_option("--between", m_between, "Two parties that wrote to each other")->expected(2);
    app.add_option("--sender", m_senders,
                   "Sender: an address or part of a name; <> for the empty sender of bounces");
    app.add_option("--recipient", m_recipients, "Recipient: an address or part of a name");
    app.add_option("--domain", m_domains, "Mail domain of the sender or a recipient");
    app.add_option("--subject", m_subject, "Part of the subject, as it stands; no wildcards");
    app.add_option("--direction", m_direction, "in, out or internal");
    app.add_option("--status", m_status,
                   "delivered, sent, failed, quarantined, ... of any recipient");
    app.add_flag("--with-system", m_withSystem, "Monitoring mail of the mail system too");
}

MessageFilter FilterOptions::filter() const
{
    MessageFilter filter;
    filter.from = dateOf("--from", m_from);
    filter.to = dateOf("--to", m_to);
    if (filter.from && filter.to && *filter.to < *filter.from)
        throw CLI::ValidationError("--to", "lies before --from");
    filter.parties = partiesOf("--party", m_parties);
    for (const std::string& text : m_between)
        (void)partiesOf("--between", {text});
    if (!m_between.empty())
        filter.between = {m_between.at(0), m_between.at(1)};
    filter.senders = partiesOf("--sender", m_senders);
    filter.recipients = partiesOf("--recipient", m_recipients);
    filter.domains = partiesOf("--domain", m_domains);
    if (m_subject && m_subject->empty())
        throw CLI::ValidationError("--subject", "is empty");
    filter.subject = m_subject;
    if (!m_direction.empty()) {
        filter.direction = directionNamed(m_direction);
        if (!filter.direction || filter.direction == Direction::Unknown)
            throw CLI::ValidationError("--direction",
                                       "is in, out or internal, not: " + m_direction);
    }
    if (!m_status.empty()) {
        filter.status = statusNamed(m_status);
        if (!filter.status)
            throw CLI::ValidationError("--status", "is no status: " + m_status);
    }
    filter.withSystem = m_withSystem;
    return filter;
}

}
