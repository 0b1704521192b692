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
    {"archive-created", QT_TRANSLATE_NOOP("postinsyn::EventWords", "The archive was made")},
    {"disclosure", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A file was given out")},
    {"hint-acknowledged", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A hint was answered")},
    {"hold-set", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A hold was set")},
    {"judging-redone",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A step of judging was done again")},
    {"judging-undone", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A step of judging was undone")},
    {"list-frozen", QT_TRANSLATE_NOOP("postinsyn::EventWords", "The list was frozen")},
    {"list-issued", QT_TRANSLATE_NOOP("postinsyn::EventWords", "The list was issued")},
    {"list-revised",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A new version of the list was made")},
    {"log-imported", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A log was read in")},
    {"mailbox-ended",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A last day of employment was noted")},
    {"mailboxes-imported", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Mailboxes were read in")},
    {"messages-outside-removed",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "Messages outside the order left the archive")},
    {"request-event", QT_TRANSLATE_NOOP("postinsyn::EventWords", "The request moved on")},
    {"request-registered", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A request was registered")},
    {"rows-judged", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Rows were judged")},
};

constexpr Words objects[] = {
    {"archive", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Archive")},
    {"disclosure", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Disclosure")},
    {"hold", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Hold")},
    {"list", QT_TRANSLATE_NOOP("postinsyn::EventWords", "List")},
    {"mailbox", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Mailbox")},
    {"request", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Request")},
    {"source", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Log file")},
};

constexpr Words keys[] = {
    {"added", QT_TRANSLATE_NOOP("postinsyn::EventWords", "added")},
    {"as", QT_TRANSLATE_NOOP("postinsyn::EventWords", "as")},
    {"bulk", QT_TRANSLATE_NOOP("postinsyn::EventWords", "together")},
    {"changed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "changed")},
    {"count", QT_TRANSLATE_NOOP("postinsyn::EventWords", "count")},
    {"event", QT_TRANSLATE_NOOP("postinsyn::EventWords", "event")},
    {"field", QT_TRANSLATE_NOOP("postinsyn::EventWords", "field")},
    {"from", QT_TRANSLATE_NOOP("postinsyn::EventWords", "from")},
    {"ground", QT_TRANSLATE_NOOP("postinsyn::EventWords", "provision")},
    {"hint", QT_TRANSLATE_NOOP("postinsyn::EventWords", "hint")},
    {"kind", QT_TRANSLATE_NOOP("postinsyn::EventWords", "kind")},
    {"last-day", QT_TRANSLATE_NOOP("postinsyn::EventWords", "last day")},
    {"list", QT_TRANSLATE_NOOP("postinsyn::EventWords", "list")},
    {"masked-fields", QT_TRANSLATE_NOOP("postinsyn::EventWords", "masked fields")},
    {"masks", QT_TRANSLATE_NOOP("postinsyn::EventWords", "masks")},
    {"messages", QT_TRANSLATE_NOOP("postinsyn::EventWords", "messages")},
    {"new", QT_TRANSLATE_NOOP("postinsyn::EventWords", "new")},
    {"origin", QT_TRANSLATE_NOOP("postinsyn::EventWords", "origin")},
    {"received", QT_TRANSLATE_NOOP("postinsyn::EventWords", "received")},
    {"rejected", QT_TRANSLATE_NOOP("postinsyn::EventWords", "rejected")},
    {"row", QT_TRANSLATE_NOOP("postinsyn::EventWords", "row")},
    {"rows", QT_TRANSLATE_NOOP("postinsyn::EventWords", "rows")},
    {"scope", QT_TRANSLATE_NOOP("postinsyn::EventWords", "scope")},
    {"step", QT_TRANSLATE_NOOP("postinsyn::EventWords", "step")},
    {"to", QT_TRANSLATE_NOOP("postinsyn::EventWords", "to")},
    {"type", QT_TRANSLATE_NOOP("postinsyn::EventWords", "kind")},
    {"unchanged", QT_TRANSLATE_NOOP("postinsyn::EventWords", "unchanged")},
    {"verdict", QT_TRANSLATE_NOOP("postinsyn::EventWords", "verdict")},
    {"version", QT_TRANSLATE_NOOP("postinsyn::EventWords", "version")},
    {"withheld-rows", QT_TRANSLATE_NOOP("postinsyn::EventWords", "withheld rows")},
};

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
