// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/events/EventsPage.h"

#include "ui/pages/events/AuditModel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

constexpr std::int64_t entriesAStep = 2000;

/// Numbers of the entries that hold every word in some cell, descending. Runs on the search thread.
std::vector<std::int64_t> matching(Archive& archive, const std::stop_token& token,
                                   const QStringList& words)
{
    std::vector<std::int64_t> found;
    for (std::int64_t first = 1; !token.stop_requested(); first += entriesAStep) {
        const auto entries = archive.audit().entries(first, entriesAStep);
        for (const RecordedAuditEntry& entry : entries) {
            QString cells;
            for (int column = 0; column < AuditModel::ColumnCount; ++column)
                cells +=
                    auditCell(entry, static_cast<AuditModel::Column>(column)) + QLatin1Char('\n');
            if (std::all_of(words.begin(), words.end(), [&](const QString& word) {
                    return cells.contains(word, Qt::CaseInsensitive);
                }))
                found.push_back(entry.seq);
        }
        if (std::int64_t(entries.size()) < entriesAStep)
            break;
    }
    std::reverse(found.begin(), found.end());
    return found;
}

}

EventsPage::EventsPage(const PageContext& context) : Page(context)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1.5));
    column->addWidget(makeHeading());
    m_body = new QStackedWidget;
    m_body->addWidget(makeTable());
    auto* nothing = new EmptyState(QStringLiteral("filter"), tr("No event holds all these words."),
                                   tr("Show all events"));
    connect(nothing, &EmptyState::chosen, m_filter, &QLineEdit::clear);
    m_body->addWidget(nothing);
    column->addWidget(m_body, 1);
    readChain();
}

QWidget* EventsPage::makeHeading()
{
    const Theme& theme = Theme::current();
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(2));
    row->addWidget(plainLabel(tr("Events"), TypeStep::Headline));
    m_code = dimLabel({});
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setToolTip(tr("Names the present state of the record. Written down outside of the "
                          "archive it proves later that nothing before it was changed."));
    row->addWidget(m_code, 1);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter: words, a case, a date"));
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(theme.space(34));
    connect(m_filter, &QLineEdit::textChanged, this, &EventsPage::applyFilter);
    row->addWidget(m_filter);
    return heading;
}

QWidget* EventsPage::makeTable()
{
    m_model = new AuditModel(
        [this](std::int64_t first, std::int64_t limit) {
            return session().read(
                [&](Archive& archive) { return archive.audit().entries(first, limit); });
        },
        this);
    m_table = new DataTable(QStringLiteral("events"), settings());
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Events"));
    m_table->layOutColumns({20, 30, 14, 11, 12, 60, 7});
    connect(m_table, &DataTable::choiceChanged, this, [this] {
        emit countsChanged();
        emit actsChanged();
    });
    return m_table;
}

void EventsPage::activate(const QString& caseNumber)
{
    if (!caseNumber.isEmpty())
        m_filter->setText(caseNumber);
    m_table->setFocus();
}

void EventsPage::refresh(Subjects)
{
    readChain(); // every change has its entry
}

void EventsPage::readChain()
{
    m_total = session().read([](Archive& archive) { return archive.audit().head().seq; });
    const std::string code =
        session().read([](Archive& archive) { return archive.audit().controlCode(); });
    m_code->setText(tr("Control code %1").arg(fromUtf8(code)));
    m_model->showAll(m_total);
    applyFilter();
}

void EventsPage::applyFilter()
{
    const QStringList words = m_filter->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        m_search = {};
        m_model->showAll(m_total);
        showResult();
        return;
    }
    m_search = session().ask(
        this,
        [words](Archive& archive, const std::stop_token& token) {
            return matching(archive, token, words);
        },
        [this](std::vector<std::int64_t> numbers) {
            m_model->showOnly(std::move(numbers));
            showResult();
        });
}

void EventsPage::showResult()
{
    m_body->setCurrentIndex(m_model->rowCount() == 0 && !m_filter->text().isEmpty() ? 1 : 0);
    emit countsChanged();
    emit actsChanged();
}

HelpText EventsPage::help() const
{
    return {tr("Events"),
            {tr("Every step is recorded here by itself, with time, account and case. Nobody can "
                "change or remove an event; what it says never holds the content of an e-mail."),
             tr("Type words, a case number or a date in the filter: events that hold all of them "
                "stay."),
             tr("The control code names the present state of the record. Write it down outside of "
                "the archive, for instance in the case: it proves later that nothing before it "
                "was changed.")}};
}

QString EventsPage::counts() const
{
    const int shown = m_model->rowCount();
    QString text = shown == m_total
                       ? tr("%1 event(s)", nullptr, int(m_total)).arg(numberText(m_total))
                       : tr("%1 of %2 event(s)", nullptr, int(m_total))
                             .arg(numberText(shown), numberText(m_total));
    if (const qsizetype chosen = m_table->chosenRows(); chosen > 0)
        text += tr(", %1 chosen", nullptr, int(chosen)).arg(numberText(chosen));
    return text;
}

bool EventsPage::can(Act act) const
{
    switch (act) {
    case Act::Copy:
    case Act::CopyWithHeadings:
        return m_table->chosenRows() > 0;
    case Act::Find:
    case Act::Refresh:
        return true;
    case Act::SelectAll:
        return m_model->rowCount() > 0;
    default:
        return false;
    }
}

void EventsPage::perform(Act act)
{
    switch (act) {
    case Act::Copy:
        return m_table->copyChosen(false);
    case Act::CopyWithHeadings:
        return m_table->copyChosen(true);
    case Act::Find:
        return m_filter->setFocus(Qt::ShortcutFocusReason);
    case Act::Refresh:
        return readChain();
    case Act::SelectAll:
        return m_table->selectAll();
    default:
        return;
    }
}

}
