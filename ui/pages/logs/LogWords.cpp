// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/LogWords.h"

#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <set>
#include <span>
#include <string>

namespace postinsyn {

namespace {

struct CodeWords {
    std::string_view code;
    const char* text;
};

/// An entry without detail holds for all other details of its code.
struct WarningWords {
    std::string_view code;
    std::string_view detail;
    const char* text;
    bool isCounted = false;
};

constexpr CodeWords formats[] = {
    {"message-trace", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Message trace")},
    {"enhanced-summary", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Summary report")},
    {"extended", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Extended report")},
    {"msgtrk", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Tracking log of a server")},
    {"tracking-csv", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Tracking log, exported")},
    {"graph-json", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Message trace from Graph")},
    {"reporting-json", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Answer of the reporting service")},
    {"email-events", QT_TRANSLATE_NOOP("postinsyn::LogWords", "E-mail events of Defender")},
    {"mapped", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Columns chosen by hand")},
};

constexpr CodeWords encodings[] = {
    {"utf-8", QT_TRANSLATE_NOOP("postinsyn::LogWords", "UTF-8")},
    {"utf-8-bom", QT_TRANSLATE_NOOP("postinsyn::LogWords", "UTF-8")},
    {"utf-16le", QT_TRANSLATE_NOOP("postinsyn::LogWords", "UTF-16")},
    {"utf-16le-bom", QT_TRANSLATE_NOOP("postinsyn::LogWords", "UTF-16")},
    {"utf-16be", QT_TRANSLATE_NOOP("postinsyn::LogWords", "UTF-16")},
    {"utf-16be-bom", QT_TRANSLATE_NOOP("postinsyn::LogWords", "UTF-16")},
    {"windows-1252", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Windows-1252")},
    {"cp850", QT_TRANSLATE_NOOP("postinsyn::LogWords", "CP850")},
    {"ascii", QT_TRANSLATE_NOOP("postinsyn::LogWords", "ASCII")},
    {"mixed", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Several encodings, each line by itself")},
    {"xlsx", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Excel workbook")},
};

constexpr CodeWords timeBases[] = {
    {"utc-by-format", QT_TRANSLATE_NOOP("postinsyn::LogWords", "UTC by definition of the format")},
    {"utc-proved",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "UTC, proved by other columns of the file")},
    {"local-converted",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "Local time with its offset, converted")},
    {"zone-asked",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "The time zone that was chosen at import")},
    {"zone-assumed", QT_TRANSLATE_NOOP("postinsyn::LogWords", "Swedish time, assumed")},
};

constexpr CodeWords rowFaults[] = {
    {"field-count",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "it has not as many fields as the heading")},
    {"field-too-long",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "a field is longer than can be read")},
    {"line-too-long",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "the line is longer than can be read")},
    {"too-many-columns",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "it has more columns than can be read")},
    {"unclosed-quote", QT_TRANSLATE_NOOP("postinsyn::LogWords", "a quotation mark is not closed")},
    {"stray-quote",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "a quotation mark stands where none can be")},
    {"columns-unknown",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "the heading above it has not the columns of a log")},
    {"json-record", QT_TRANSLATE_NOOP("postinsyn::LogWords", "it is no valid JSON object")},
    {"json-truncated",
     QT_TRANSLATE_NOOP("postinsyn::LogWords",
                       "the file ends before its brackets are closed: it is cut off")},
    {"duplicate-key", QT_TRANSLATE_NOOP("postinsyn::LogWords", "it has the same name twice")},
    {"xml-record", QT_TRANSLATE_NOOP("postinsyn::LogWords", "it is no valid entry")},
    {"date-invalid",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "its time is missing or cannot be read")},
    {"date-out-of-range",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "its time lies before 2000 or after 2068")},
    {"event-missing",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "it does not say which event it tells of")},
    {"too-many-recipients",
     QT_TRANSLATE_NOOP("postinsyn::LogWords", "it has more recipients than can be read")},
};

constexpr CodeWords fields[] = {
    {"kind", QT_TRANSLATE_NOOP("postinsyn::LogWords", "kind of recipient")},
    {"message-id", QT_TRANSLATE_NOOP("postinsyn::LogWords", "message id")},
    {"network-id", QT_TRANSLATE_NOOP("postinsyn::LogWords", "network id")},
    {"other", QT_TRANSLATE_NOOP("postinsyn::LogWords", "another")},
    {"recipients", QT_TRANSLATE_NOOP("postinsyn::LogWords", "recipients")},
    {"sender", QT_TRANSLATE_NOOP("postinsyn::LogWords", "sender")},
    {"size", QT_TRANSLATE_NOOP("postinsyn::LogWords", "size")},
    {"status", QT_TRANSLATE_NOOP("postinsyn::LogWords", "status")},
    {"subject", QT_TRANSLATE_NOOP("postinsyn::LogWords", "subject")},
    {"time", QT_TRANSLATE_NOOP("postinsyn::LogWords", "time")},
};

constexpr WarningWords warnings[] = {
    {"row-cap", "messages",
     QT_TRANSLATE_N_NOOP(
         "postinsyn::LogWords",
         "It holds %n message(s), exactly where exports are cut: ask IT whether there was "
         "more."),
     true},
    {"row-cap", "",
     QT_TRANSLATE_N_NOOP(
         "postinsyn::LogWords",
         "It holds %n row(s), exactly where exports are cut: ask IT whether there was more."),
     true},
    {"lossy-text", "bytes",
     QT_TRANSLATE_N_NOOP(
         "postinsyn::LogWords",
         "%n byte(s) were damaged before the file came here: ask for the export with -Encoding "
         "UTF8."),
     true},
    {"lossy-text", "doubly",
     QT_TRANSLATE_N_NOOP("postinsyn::LogWords",
                         "%n subject(s) went through a wrong encoding, Möte became MÃ¶te: ask for "
                         "the export anew."),
     true},
    {"lossy-text", "code-page",
     QT_TRANSLATE_N_NOOP("postinsyn::LogWords",
                         "%n letter(s) may be of another code page: ask for the export with "
                         "-Encoding UTF8."),
     true},
    {"lossy-text", "",
     QT_TRANSLATE_N_NOOP(
         "postinsyn::LogWords",
         "%n subject(s) lost letters, å ä ö became question marks: ask for the export with "
         "-Encoding UTF8."),
     true},
    {"recipients-lost", "",
     QT_TRANSLATE_N_NOOP(
         "postinsyn::LogWords",
         "%n row(s) lost recipients in the export: ask for them joined by semicolons."),
     true},
    {"no-address", "",
     QT_TRANSLATE_N_NOOP("postinsyn::LogWords",
                         "%n sender(s) or recipient(s) are no mail addresses and were taken in as "
                         "they stand: a search for an address does not find them."),
     true},
    {"subject-cut", "",
     QT_TRANSLATE_N_NOOP("postinsyn::LogWords",
                         "%n subject(s) are as long as exports allow and may be cut off."),
     true},
    {"mixed-encoding", "",
     QT_TRANSLATE_NOOP("postinsyn::LogWords",
                       "The file mixes encodings. Each line was read by itself.")},
    {"no-rows", "",
     QT_TRANSLATE_NOOP("postinsyn::LogWords",
                       "The file has a header and no rows: ask IT whether the export was meant to "
                       "be empty.")},
    {"columns-missing", "", QT_TRANSLATE_NOOP("postinsyn::LogWords", "A column is missing: %1.")},
    {"zone-assumed", "doubled-hour",
     QT_TRANSLATE_N_NOOP(
         "postinsyn::LogWords",
         "%n time(s) lie in the hour that comes twice when summer time ends. They were taken "
         "as summer time and may be an hour later."),
     true},
    {"zone-assumed", "skipped-hour",
     QT_TRANSLATE_N_NOOP(
         "postinsyn::LogWords",
         "%n time(s) lie in the hour that is skipped when summer time begins: the time zone is "
         "probably another one."),
     true},
    {"zone-assumed", "",
     QT_TRANSLATE_NOOP("postinsyn::LogWords",
                       "The file does not tell its time zone. Swedish time was assumed.")},
    {"more-pages", "",
     QT_TRANSLATE_NOOP(
         "postinsyn::LogWords",
         "The file is one page of several, the answer went on: ask IT for the rest.")},
    {"sheets-unread", "",
     QT_TRANSLATE_N_NOOP("postinsyn::LogWords",
                         "%n more sheet(s) of the workbook look like logs and were not read: save "
                         "each as a file of its own."),
     true},
    {"sheet-hidden", "",
     QT_TRANSLATE_NOOP("postinsyn::LogWords",
                       "The sheet that was read is hidden in the workbook.")},
    {"pii-masked", "",
     QT_TRANSLATE_NOOP(
         "postinsyn::LogWords",
         "The export is masked, addresses and subjects are codes: ask for it by an account "
         "that may see them.")},
    {"bcc-present", "",
     QT_TRANSLATE_N_NOOP("postinsyn::LogWords",
                         "%n recipient(s) are hidden copies (Bcc): a list would reveal them."),
     true},
    {"gap", "",
     QT_TRANSLATE_N_NOOP("postinsyn::LogWords",
                         "There are %n day(s) without a message in the middle of the file."),
     true},
};

QString translated(const char* text, int count = -1)
{
    return QCoreApplication::translate("postinsyn::LogWords", text, nullptr, count);
}

QString textOf(std::span<const CodeWords> table, std::string_view code)
{
    const auto it = std::find_if(table.begin(), table.end(),
                                 [&](const CodeWords& words) { return words.code == code; });
    return it == table.end() ? shownText(code) : translated(it->text);
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return translated(QT_TRANSLATE_NOOP("postinsyn::LogWords", "comma between the columns"));
    case ';':
        return translated(
            QT_TRANSLATE_NOOP("postinsyn::LogWords", "semicolon between the columns"));
    case '\t':
        return translated(QT_TRANSLATE_NOOP("postinsyn::LogWords", "tab between the columns"));
    case '|':
        return translated(
            QT_TRANSLATE_NOOP("postinsyn::LogWords", "vertical line between the columns"));
    default:
        return {};
    }
}

}

QString formatText(std::string_view format)
{
    return textOf(formats, format);
}

QString encodingText(std::string_view encoding)
{
    return textOf(encodings, encoding);
}

QString shapeText(const FileFacts& facts)
{
    const QString delimiter = delimiterText(facts.delimiter);
    const QString encoding = encodingText(facts.encoding);
    return delimiter.isEmpty() ? encoding : encoding + QStringLiteral(", ") + delimiter;
}

QString timeBasisText(std::string_view basis)
{
    return textOf(timeBases, basis);
}

QString rowFaultText(std::string_view code)
{
    return textOf(rowFaults, code);
}

QString sourceWarningText(const SourceWarning& warning)
{
    const auto* it =
        std::find_if(std::begin(warnings), std::end(warnings), [&](const WarningWords& words) {
            return words.code == warning.code &&
                   (words.detail.empty() || words.detail == warning.detail);
        });
    if (it == std::end(warnings))
        return shownText(warning.code);
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    if (it->isCounted)
        return translated(it->text, int(std::min(warning.count, most)));
    const QString text = translated(it->text);
    if (warning.code == "columns-missing")
        return text.arg(textOf(fields, warning.detail));
    if (warning.code == "zone-assumed" && warning.count > 0)
        return text + QLatin1Char(' ') +
               sourceWarningText({"zone-assumed", "doubled-hour", warning.count});
    return text;
}

QString spanText(const std::optional<Instant>& first, const std::optional<Instant>& last)
{
    if (!first || !last)
        return {};
    return timeText(*first) + QStringLiteral(" \u2013 ") + timeText(*last);
}

QString sumText(const Source& source)
{
    const auto number = [](std::uint64_t n) { return numberText(std::int64_t(n)); };
    return translated(QT_TRANSLATE_NOOP("postinsyn::LogWords",
                                        "Rows: %1 = %2 about messages + %3 repeated + %4 passed "
                                        "over by rule + %5 rejected"))
        .arg(number(source.rows), number(source.messageRows), number(source.duplicateRows),
             number(source.ignoredRows), number(source.rejectedRows));
}

namespace {

/// Cases with a list of what left, each once, as they are shown.
QString listedText(const std::set<std::string>& listed)
{
    QStringList shown;
    for (const std::string& one : listed)
        shown << shownText(one);
    return translated(QT_TRANSLATE_NOOP(
                          "postinsyn::LogWords",
                          "A list still shows what was read before, until it is frozen again: %1."))
        .arg(shown.join(QStringLiteral(", ")));
}

}

QString replacedText(const std::vector<RemovedSource>& replaced)
{
    std::size_t messages = 0;
    std::set<std::string> listed;
    for (const RemovedSource& one : replaced) {
        messages += one.messages;
        listed.insert(one.listed.begin(), one.listed.end());
    }
    if (replaced.empty())
        return {};
    QStringList lines{
        translated(
            QT_TRANSLATE_N_NOOP("postinsyn::LogWords",
                                "%1 message(s) of the earlier import left and were read anew."),
            int(messages))
            .arg(numberText(std::int64_t(messages)))};
    if (!listed.empty())
        lines << listedText(listed);
    return lines.join(QLatin1Char('\n'));
}

QString whatGoesText(const std::vector<RemovalOutlook>& outlooks)
{
    std::uint64_t messages = 0;
    std::size_t shared = 0;
    std::set<std::string> listed;
    for (const RemovalOutlook& one : outlooks) {
        messages = std::max(messages, one.source.messages);
        // Of several imports of the same file each shares with the others.
        shared = outlooks.size() == 1 ? one.shared : 0;
        listed.insert(one.listing.begin(), one.listing.end());
    }
    QStringList lines{
        translated(
            QT_TRANSLATE_N_NOOP(
                "postinsyn::LogWords",
                "%1 message(s) of the earlier import are read anew, by what is chosen here."),
            int(messages))
            .arg(numberText(std::int64_t(messages)))};
    if (shared > 0)
        lines << translated(QT_TRANSLATE_N_NOOP("postinsyn::LogWords",
                                                "%1 of them keep what other files tell of them."),
                            int(shared))
                     .arg(numberText(std::int64_t(shared)));
    if (!listed.empty())
        lines << listedText(listed);
    lines << translated(QT_TRANSLATE_NOOP(
        "postinsyn::LogWords", "This cannot be undone. If fewer messages came of it than before, "
                               "everything stays as it was."));
    return lines.join(QLatin1Char('\n'));
}

}
