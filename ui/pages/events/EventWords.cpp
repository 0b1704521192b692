// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/events/EventWords.h"

#include "ui/widgets/PlainText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace postinsyn {

namespace {

struct Words {
    std::string_view code;
    const char* text;
};

#define WORDS(code, text)                                                                          \
    {                                                                                              \
        code, QT_TRANSLATE_NOOP("postinsyn::EventWords", text)                                     \
    }

constexpr Words events[] = {
    WORDS("archive-created", "The archive was made"),
    WORDS("disclosure", "A file was given out"),
    WORDS("hint-acknowledged", "A hint was answered"),
    WORDS("hold-set", "A hold was set"),
    WORDS("list-frozen", "The list was frozen"),
    WORDS("list-issued", "The list was issued"),
    WORDS("list-revised", "A new version of the list was made"),
    WORDS("log-imported", "A log was read in"),
    WORDS("mailbox-ended", "A last day of employment was noted"),
    WORDS("mailboxes-imported", "Mailboxes were read in"),
    WORDS("messages-outside-removed", "Messages outside the order left the archive"),
    WORDS("request-event", "The request moved on"),
    WORDS("request-registered", "A request was registered"),
    WORDS("rows-judged", "Rows were judged"),
};

constexpr Words objects[] = {
    WORDS("archive", "Archive"), WORDS("disclosure", "Disclosure"), WORDS("hold", "Hold"),
    WORDS("list", "List"),       WORDS("mailbox", "Mailbox"),       WORDS("request", "Request"),
    WORDS("source", "Log file"),
};

constexpr Words keys[] = {
    WORDS("added", "added"),
    WORDS("as", "as"),
    WORDS("bulk", "together"),
    WORDS("changed", "changed"),
    WORDS("count", "count"),
    WORDS("event", "event"),
    WORDS("field", "field"),
    WORDS("from", "from"),
    WORDS("ground", "provision"),
    WORDS("hint", "hint"),
    WORDS("kind", "kind"),
    WORDS("last-day", "last day"),
    WORDS("list", "list"),
    WORDS("masked-fields", "masked fields"),
    WORDS("masks", "masks"),
    WORDS("messages", "messages"),
    WORDS("new", "new"),
    WORDS("origin", "origin"),
    WORDS("received", "received"),
    WORDS("rejected", "rejected"),
    WORDS("row", "row"),
    WORDS("rows", "rows"),
    WORDS("scope", "scope"),
    WORDS("to", "to"),
    WORDS("type", "kind"),
    WORDS("unchanged", "unchanged"),
    WORDS("verdict", "verdict"),
    WORDS("version", "version"),
    WORDS("withheld-rows", "withheld rows"),
};

#undef WORDS

template <std::size_t Count>
QString wordsOf(const Words (&table)[Count], std::string_view code)
{
    const auto* it = std::find_if(std::begin(table), std::end(table),
                                  [&](const Words& words) { return words.code == code; });
    return it == std::end(table) ? shownText(code)
                                 : QCoreApplication::translate("postinsyn::EventWords", it->text);
}

}

QString eventText(const AuditEntry& entry)
{
    return wordsOf(events, entry.event);
}

QString objectText(const AuditEntry& entry)
{
    return entry.objectType ? wordsOf(objects, *entry.objectType) : QString();
}

QString particularsText(const AuditEntry& entry)
{
    QStringList shown;
    const QString detail = fromUtf8(entry.detail.value_or(""));
    for (const QString& pair : detail.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const qsizetype at = pair.indexOf(QLatin1Char('='));
        const QString key = wordsOf(keys, pair.left(at).toStdString());
        shown << (at < 0 ? key : key + QLatin1Char(' ') + pair.mid(at + 1));
    }
    return shown.join(QStringLiteral(", "));
}

}
