// SPDX-License-Identifier: EUPL-1.2
#include "core/task/ImportMailboxes.h"

#include "core/base/Text.h"
#include "core/import/ByteSource.h"
#include "core/import/OpenRecords.h"
#include "core/import/RecipientList.h"
#include "core/import/Refusal.h"
#include "core/import/TextDecoder.h"
#include "core/import/XlsxRecords.h"
#include "core/store/DirectoryStore.h"

#include <algorithm>
#include <array>
#include <set>

namespace postinsyn {

namespace {

enum Column : std::size_t {
    Address,
    Name,
    Unit,
    BoardName, ///< not Board, which is a type
    Kind,
    Aliases,
    Nickname, ///< `Alias`: of Exchange a word without @, of people what `Aliases` is
    EmploymentEnd,
    ColumnCount
};

struct ColumnName {
    Column column;
    std::string_view folded; ///< without spaces, `_`, `-`, `.` and `:`
};

// Of several columns that would do, the one named first here is taken: an export of mailboxes has
// `Name` and `DisplayName`.
constexpr std::array columnNames{
    ColumnName{Address, "primarysmtpaddress"},
    ColumnName{Address, "smtp"},
    ColumnName{Address, "smtpaddress"},
    ColumnName{Address, "smtpadress"},
    ColumnName{Address, "address"},
    ColumnName{Address, "adress"},
    ColumnName{Address, "epostadress"},
    ColumnName{Address, "epost"},
    ColumnName{Address, "emailaddress"},
    ColumnName{Address, "email"},
    ColumnName{Address, "mailadress"},
    ColumnName{Address, "mail"},
    ColumnName{Name, "displayname"},
    ColumnName{Name, "visningsnamn"},
    ColumnName{Name, "name"},
    ColumnName{Name, "namn"},
    ColumnName{Name, "fullname"},
    ColumnName{Unit, "unit"},
    ColumnName{Unit, "enhet"},
    ColumnName{Unit, "avdelning"},
    ColumnName{Unit, "department"},
    ColumnName{Unit, "förvaltning"},
    ColumnName{Unit, "verksamhet"},
    ColumnName{BoardName, "board"},
    ColumnName{BoardName, "nämnd"},
    ColumnName{Kind, "kind"},
    ColumnName{Kind, "typ"},
    ColumnName{Kind, "type"},
    ColumnName{Kind, "recipienttypedetails"},
    ColumnName{Aliases, "aliases"},
    ColumnName{Aliases, "emailaddresses"},
    ColumnName{Aliases, "proxyaddresses"},
    ColumnName{Nickname, "alias"},
    ColumnName{EmploymentEnd, "employmentend"},
    ColumnName{EmploymentEnd, "ended"},
    ColumnName{EmploymentEnd, "enddate"},
    ColumnName{EmploymentEnd, "slutdatum"},
    ColumnName{EmploymentEnd, "sistaanställningsdag"},
    ColumnName{EmploymentEnd, "anställningupphör"},
    ColumnName{EmploymentEnd, "anställningenupphör"},
    ColumnName{EmploymentEnd, "anställningslut"},
    ColumnName{EmploymentEnd, "upphör"},
    ColumnName{EmploymentEnd, "slutar"},
};

constexpr std::size_t absent = static_cast<std::size_t>(-1);
using Places = std::array<std::size_t, ColumnCount>;

std::string bareName(std::string_view text)
{
    std::string name = foldText(trimmed(text));
    std::erase_if(
        name, [](char c) { return std::string_view(" _-.:").find(c) != std::string_view::npos; });
    return name;
}

Places placesOf(const std::vector<std::string>& columns)
{
    Places places;
    places.fill(absent);
    std::vector<std::string> bare(columns.size());
    std::transform(columns.begin(), columns.end(), bare.begin(), bareName);
    for (const ColumnName& known : columnNames) {
        const auto found = std::find(bare.begin(), bare.end(), known.folded);
        if (found != bare.end() && places[known.column] == absent)
            places[known.column] = static_cast<std::size_t>(found - bare.begin());
    }
    return places;
}

struct AliasCell {
    std::vector<std::string> aliases;
    bool isCut = false; ///< the export did not write all of them, or none
};

/// The kind of an address as Exchange writes it before the colon: `SMTP`, `X500`; empty if none.
std::string_view schemeOf(std::string_view word)
{
    const std::size_t colon = word.find(':');
    const std::string_view scheme = colon == std::string_view::npos ? "" : word.substr(0, colon);
    const bool isOneWord = std::all_of(scheme.begin(), scheme.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
    return isOneWord ? scheme : std::string_view();
}

AliasCell aliasesIn(std::string_view cell, std::string_view own)
{
    AliasCell read;
    if (isTypeName(cell))
        return {{}, true};
    std::set<std::string> seen{foldAddress(own)};
    bool isOtherKind = false; // X400:C=SE;A= ;P=Org goes on until the next address
    constexpr std::string_view between = " \t\r\n;,|{}\"";
    for (std::size_t at = cell.find_first_not_of(between); at != std::string_view::npos;) {
        const std::size_t end = std::min(cell.find_first_of(between, at), cell.size());
        std::string_view word = cell.substr(at, end - at);
        at = cell.find_first_not_of(between, end);
        for (const std::string_view ellipsis : {"...", "\xE2\x80\xA6"})
            if (word.ends_with(ellipsis)) {
                word.remove_suffix(ellipsis.size());
                read.isCut = true;
            }
        const std::string_view scheme = schemeOf(word);
        const bool isSmtp = equalsNoCase(scheme, "smtp");
        if (isSmtp)
            word.remove_prefix(scheme.size() + 1);
        else if (isOtherKind)
            isOtherKind = word.find('@') == std::string_view::npos ||
                          word.find('=') != std::string_view::npos;
        isOtherKind = !isSmtp && (isOtherKind || !scheme.empty());
        if (!isOtherKind && !word.empty() && seen.insert(foldAddress(word)).second)
            read.aliases.emplace_back(word);
    }
    return read;
}

void sortAliases(std::vector<std::string>& aliases)
{
    std::sort(aliases.begin(), aliases.end(), [](const std::string& a, const std::string& b) {
        return foldAddress(a) < foldAddress(b);
    });
}

/// A day; of a workbook perhaps with its midnight behind it.
std::optional<LocalDate> dayIn(std::string_view cell)
{
    constexpr std::size_t length = 10; // YYYY-MM-DD
    const bool isDay =
        cell.size() <= length || cell.find_first_not_of(" T0:.", length) == std::string_view::npos;
    return isDay ? LocalDate::parse(cell.substr(0, length)) : std::nullopt;
}

/// One row on top of what the archive has; its fault code, or empty.
class RowReading {
public:
    RowReading(const Record& record, const Places& places) : m_record(record), m_places(places) {}

    [[nodiscard]] bool has(Column column) const { return m_places[column] != absent; }
    [[nodiscard]] std::string_view cell(Column column) const
    {
        if (!has(column) || m_places[column] >= m_record.cells.size())
            return {};
        return trimmed(m_record.cells[m_places[column]]);
    }

    [[nodiscard]] std::string addressFault() const
    {
        if (cell(Address).empty())
            return "address-missing";
        return looksLikeAddress(cell(Address)) ? "" : "address-invalid";
    }

    /// A last day that is known stays although the file has a column for it: it decides when
    /// mail vanishes, and a cell is empty more often because nobody filled it in.
    [[nodiscard]] bool keepsEnd(const Mailbox& mailbox) const
    {
        return has(EmploymentEnd) && cell(EmploymentEnd).empty() && mailbox.employmentEnd;
    }

    [[nodiscard]] std::string apply(Mailbox& mailbox) const
    {
        mailbox.address = cell(Address);
        if (has(Name))
            mailbox.name = cell(Name);
        if (has(Unit))
            mailbox.unit = cell(Unit);
        if (has(BoardName))
            mailbox.board = cell(BoardName);
        if (has(Aliases))
            applyAliases(mailbox);
        else if (has(Nickname))
            applyNickname(mailbox);
        if (!std::all_of(mailbox.aliases.begin(), mailbox.aliases.end(), looksLikeAddress))
            return "alias-invalid";
        if (has(Kind)) {
            const auto kind =
                cell(Kind).empty() ? MailboxKind::Person : mailboxKindNamed(cell(Kind));
            if (!kind)
                return "kind-unknown";
            mailbox.kind = *kind;
        }
        if (!cell(EmploymentEnd).empty()) {
            mailbox.employmentEnd = dayIn(cell(EmploymentEnd));
            if (!mailbox.employmentEnd)
                return "date-invalid";
        }
        return {};
    }

    [[nodiscard]] bool lacksAliases() const
    {
        return has(Aliases) && aliasesIn(cell(Aliases), cell(Address)).isCut;
    }

private:
    /// What a cut cell does not tell stays as it is known.
    void applyAliases(Mailbox& mailbox) const
    {
        AliasCell read = aliasesIn(cell(Aliases), mailbox.address);
        if (read.isCut)
            for (const std::string& known : mailbox.aliases)
                if (std::none_of(read.aliases.begin(), read.aliases.end(),
                                 [&](const std::string& alias) {
                                     return foldAddress(alias) == foldAddress(known);
                                 }))
                    read.aliases.push_back(known);
        mailbox.aliases = std::move(read.aliases);
        sortAliases(mailbox.aliases);
    }

    /// Nicknames alone say nothing of the addresses that are known.
    void applyNickname(Mailbox& mailbox) const
    {
        std::vector<std::string> aliases = aliasesIn(cell(Nickname), mailbox.address).aliases;
        sortAliases(aliases);
        std::erase_if(aliases,
                      [](const std::string& word) { return word.find('@') == std::string::npos; });
        if (cell(Nickname).empty() || cell(Nickname).find('@') != std::string_view::npos)
            mailbox.aliases = std::move(aliases);
    }

    const Record& m_record;
    const Places& m_places;
};

class DirectoryReading {
public:
    DirectoryReading(DirectoryStore& store, RecordReader& reader) : m_store(store), m_reader(reader)
    {}

    MailboxImport run()
    {
        Record record;
        RowFault fault;
        for (;;) {
            switch (m_reader.next(record, fault)) {
            case RecordReader::Step::Record:
                ++m_result.read;
                if (const std::string code = take(record); !code.empty())
                    m_result.rejected.push_back({record.line, code, std::string(record.raw)});
                break;
            case RecordReader::Step::Fault:
                ++m_result.read;
                m_result.rejected.push_back(fault);
                break;
            case RecordReader::Step::Ignored:
                break;
            case RecordReader::Step::End:
                if (!m_hasPlaces)
                    findColumns(); // no rows, but the columns are still wrong or right
                return std::move(m_result);
            }
        }
    }

private:
    void findColumns()
    {
        m_places = placesOf(m_reader.columns());
        m_hasPlaces = true;
        if (m_places[Address] == absent)
            throw FormatError("columns-missing", "address");
    }

    std::string take(const Record& record)
    {
        if (m_version != record.columnsVersion || !m_hasPlaces)
            findColumns();
        m_version = record.columnsVersion;
        const RowReading row(record, m_places);
        if (std::string code = row.addressFault(); !code.empty())
            return code;
        const std::string folded = foldAddress(row.cell(Address));
        const auto before = m_store.find(folded);
        if (before && foldAddress(before->address) != folded)
            return "address-taken";
        Mailbox mailbox = before.value_or(Mailbox{});
        if (std::string code = row.apply(mailbox); !code.empty())
            return code;
        if (!m_seen.insert(folded).second)
            return before == mailbox ? count(DirectoryStore::Change::None) : "address-repeated";
        m_result.keptEnds += row.keepsEnd(mailbox) ? 1 : 0;
        m_result.cutAliases += row.lacksAliases() ? 1 : 0;
        return store(mailbox);
    }

    std::string store(Mailbox& mailbox)
    {
        try {
            return count(m_store.put(mailbox));
        } catch (const StoreError& error) {
            if (error.code() != "address-taken")
                throw;
            return error.code();
        }
    }

    std::string count(DirectoryStore::Change change)
    {
        using enum DirectoryStore::Change;
        ++(change == Added     ? m_result.added
           : change == Changed ? m_result.changed
                               : m_result.unchanged);
        return {};
    }

    DirectoryStore& m_store;
    RecordReader& m_reader;
    MailboxImport m_result;
    Places m_places{};
    std::uint32_t m_version = 0;
    bool m_hasPlaces = false;
    std::set<std::string> m_seen;
};

}

MailboxImport importMailboxes(Archive& archive, RecordReader& reader, std::string_view actor)
{
    Transaction transaction(archive.database());
    MailboxImport result = DirectoryReading(archive.directory(), reader).run();
    AuditEntry entry;
    entry.actor = actor;
    entry.event = "mailboxes-imported";
    entry.detail = "added=" + std::to_string(result.added) +
                   "; changed=" + std::to_string(result.changed) +
                   "; unchanged=" + std::to_string(result.unchanged) +
                   "; rejected=" + std::to_string(result.rejected.size());
    archive.audit().append(entry);
    transaction.commit();
    return result;
}

Mailbox endMailbox(Archive& archive, std::string_view address, std::optional<LocalDate> lastDay,
                   std::string_view actor)
{
    Transaction transaction(archive.database());
    auto mailbox = archive.directory().find(address);
    if (!mailbox)
        throw GateError("mailbox-unknown");
    mailbox->employmentEnd = lastDay;
    archive.directory().put(*mailbox);
    AuditEntry entry;
    entry.actor = actor;
    entry.event = "mailbox-ended";
    entry.objectType = "mailbox";
    entry.objectUid = mailbox->uid;
    entry.detail = "last-day=" + (lastDay ? lastDay->toIso() : std::string("none"));
    archive.audit().append(entry);
    transaction.commit();
    return *mailbox;
}

MailboxImport importMailboxFile(Archive& archive, const std::string& path, std::string_view actor)
{
    const ByteSource file = ByteSource::ofFile(path);
    // Read once and whole, unpacked: what is looked at is what is taken.
    std::string bytes = file.head(maxDirectoryBytes + 1);
    if (bytes.size() > maxDirectoryBytes)
        throw FileError("file-too-large", std::to_string(maxDirectoryBytes), path);
    const ByteSource source = ByteSource::ofMemory(file.name(), bytes);
    if (sniff(source) == FileKind::Text)
        return importMailboxes(archive, *openRecords(source, examineText(source)), actor);
    const auto isDirectory = [](const std::vector<std::string>& columns) {
        return placesOf(columns)[Address] != absent;
    };
    return importMailboxes(archive, *openXlsxRecords(std::move(bytes), std::nullopt, isDirectory),
                           actor);
}

}
