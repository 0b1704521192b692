// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Profile.h"
#include "core/import/MessageAssembler.h"
#include "core/store/Archive.h"
#include "core/store/LogStore.h"
#include "core/store/LogWriter.h"
#include "tests/support/TempFolder.h"

#include <algorithm>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace postinsyn::test {

/// A real line break as a sign of its own: a line of the table stays a line.
inline std::string oneLine(const std::string& text)
{
    std::string out;
    for (const char c : text)
        out += c == '\r' ? "␍" : c == '\n' ? "␊" : std::string(1, c);
    return out;
}

/// One line an own message, sorted as in testdata/README.md:
/// `utc | sender | address (kind, status); ... | subject | subjectState`
inline std::string printed(const std::vector<LoggedMessage>& messages)
{
    std::string text;
    for (const LoggedMessage& m : messages) {
        text += m.utc.toIsoMs() + " | " + (m.sender.empty() ? "<>" : m.sender) + " | ";
        for (const LoggedRecipient& r : m.recipients)
            text += (&r == &m.recipients.front() ? "" : "; ") + r.address + " (" +
                    std::string(kindName(r.kind)) + ", " + std::string(statusName(r.status)) + ")";
        text += " | " + oneLine(m.subject) + " | " + std::string(subjectStateName(m.subjectState)) +
                "\n";
    }
    return text;
}

/// An archive of its own with the invented profile.
class LogFixture {
public:
    LogFixture()
        : m_archive(
              Archive::create(m_folder / "a.postinsyn", Profile::builtIn("demo").toJson(), "test"))
    {}

    [[nodiscard]] Archive& archive() { return *m_archive; }
    [[nodiscard]] const TempFolder& folder() const { return m_folder; }
    [[nodiscard]] OwnAddresses own() const
    {
        return OwnAddresses(Profile::builtIn("demo").ownDomains);
    }

    /// Every message of the archive, monitoring mail too, by UTC, message-id, sender and subject.
    [[nodiscard]] std::vector<LoggedMessage> messages()
    {
        LogStore log(m_archive->database());
        MessageFilter all;
        all.withSystem = true;
        std::vector<LoggedMessage> found = log.load(log.find(all, own()), own());
        std::sort(found.begin(), found.end(), [](const LoggedMessage& a, const LoggedMessage& b) {
            return std::tie(a.utc, a.messageId, a.sender, a.subject) <
                   std::tie(b.utc, b.messageId, b.sender, b.subject);
        });
        return found;
    }

    /// Writes the rows as one source.
    WriteTally import(const std::vector<LogRow>& rows, RequestId request = {})
    {
        Transaction transaction(m_archive->database());
        LogStore log(m_archive->database());
        Source source;
        source.uid = "source-" + std::to_string(++m_sources);
        source.request = request;
        source.id = log.beginSource(source);
        LogWriter writer(m_archive->database().sqlite().getHandle(), source.id, 0);
        MessageAssembler assembler;
        for (const LogRow& row : rows)
            assembler.add(row);
        writer.write(assembler.take(0));
        writer.finish();
        transaction.commit();
        return writer.tally();
    }

private:
    TempFolder m_folder;
    std::unique_ptr<Archive> m_archive;
    int m_sources = 0;
};

}
