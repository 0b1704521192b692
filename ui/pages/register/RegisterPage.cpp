// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/register/RegisterPage.h"

#include "core/store/DirectoryStore.h"
#include "ui/models/LinesModel.h"
#include "ui/pages/register/MailboxModel.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/SystemDialogs.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace postinsyn {

namespace {

QString mailboxFaultText(std::string_view code)
{
    if (code == "address-missing")
        return RegisterPage::tr("It has no address.");
    if (code == "address-invalid")
        return RegisterPage::tr("Its address is none.");
    if (code == "alias-invalid")
        return RegisterPage::tr("One of its further addresses is none.");
    if (code == "address-repeated")
        return RegisterPage::tr("Its address came in an earlier row.");
    if (code == "address-taken")
        return RegisterPage::tr("Its address belongs to another mailbox.");
    if (code == "kind-unknown")
        return RegisterPage::tr("There is no such kind of mailbox.");
    if (code == "date-invalid")
        return RegisterPage::tr("Its last day is no date of the form 2026-09-30.");
    return RegisterPage::tr("The row is not built as the others.");
}

}

RegisterPage::RegisterPage(const PageContext& context) : Page(context)
{
    const Theme& theme = Theme::current();
    m_importAction =
        new QAction(lineIcon(QStringLiteral("import")), tr("Read in from a &file…"), this);
    m_importAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    connect(m_importAction, &QAction::triggered, this, &RegisterPage::chooseFile);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1.5));
    column->addWidget(makeHeading());
    column->addWidget(makeBody(), 2);
    column->addWidget(makeFaults(), 1);
    readAll();
}

QWidget* RegisterPage::makeHeading()
{
    const Theme& theme = Theme::current();
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(2));
    row->addWidget(plainLabel(tr("Register"), TypeStep::Headline), 1);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter: name, address, unit"));
    m_filter->setAccessibleName(tr("Filter mailboxes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(theme.space(34));
    connect(m_filter, &QLineEdit::textChanged, this, &RegisterPage::applyFilter);
    row->addWidget(m_filter);
    auto* button = new QPushButton(lineIcon(QStringLiteral("import")), tr("Read &in from a file…"));
    connect(button, &QPushButton::clicked, this, &RegisterPage::chooseFile);
    row->addWidget(button);
    return heading;
}

QWidget* RegisterPage::makeBody()
{
    m_model = new MailboxModel(this);
    m_table = new DataTable(QStringLiteral("register"), settings());
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Mailboxes"));
    m_table->horizontalHeader()->setSortIndicator(MailboxModel::Address, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->layOutColumns({36, 24, 28, 24, 12, 36, 12});
    connect(m_table, &DataTable::choiceChanged, this, [this] {
        emit countsChanged();
        emit actsChanged();
    });
    m_body = new QStackedWidget;
    m_body->addWidget(m_table);
    auto* nothing =
        new EmptyState(QStringLiteral("filter"), tr("No mailbox holds all these words."),
                       tr("Show all mailboxes"));
    connect(nothing, &EmptyState::chosen, m_filter, &QLineEdit::clear);
    m_body->addWidget(nothing);
    auto* empty = new EmptyState(
        QStringLiteral("register"),
        tr("The register is empty. With the mailboxes of the authority read in, the program "
           "knows which mail goes in, out and between boards."),
        tr("Read in from a file…"));
    connect(empty, &EmptyState::chosen, this, &RegisterPage::chooseFile);
    m_body->addWidget(empty);
    return m_body;
}

QWidget* RegisterPage::makeFaults()
{
    m_faults = new LinesModel(this);
    m_faultSection = new Section(tr("Rows that were not read in"));
    auto* close = new QToolButton;
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this list"));
    close->setAccessibleName(tr("Close this list"));
    connect(close, &QToolButton::clicked, m_faultSection, &QWidget::hide);
    m_faultSection->addToHeading(close);
    auto* table = new DataTable(QStringLiteral("register-faults"), settings());
    table->setModel(m_faults);
    table->setAccessibleName(tr("Rows that were not read in"));
    table->layOutColumns({8, 44, 60});
    m_faultSection->content().addWidget(table);
    m_faultSection->hide();
    return m_faultSection;
}

void RegisterPage::activate(const QString& words)
{
    if (!words.isEmpty())
        m_filter->setText(words);
    m_table->setFocus();
}

void RegisterPage::refresh(Subjects what)
{
    if (what.testFlag(Subject::Directory))
        readAll();
}

void RegisterPage::readAll()
{
    m_reading = session().ask(
        this, [](Archive& archive, const std::stop_token&) { return archive.directory().all(); },
        [this](std::vector<Mailbox> mailboxes) {
            m_isRead = true;
            m_model->show(std::move(mailboxes));
            showView();
        });
}

void RegisterPage::applyFilter()
{
    m_model->filter(m_filter->text().split(QLatin1Char(' '), Qt::SkipEmptyParts));
    showView();
}

void RegisterPage::showView()
{
    m_body->setCurrentIndex(m_isRead && m_model->total() == 0      ? Empty
                            : m_isRead && m_model->rowCount() == 0 ? Nothing
                                                                   : Table);
    emit countsChanged();
    emit actsChanged();
}

void RegisterPage::chooseFile()
{
    askForFile(this,
               {FileQuestion::Kind::OpenFile,
                tr("Mailboxes"),
                {},
                tr("Tables (*.csv *.txt *.xlsx *.gz);;All files (*)")},
               [this](const QString& path) { importFile(path); });
}

bool RegisterPage::takeFiles(const QStringList& paths)
{
    // Several files at once are logs, not a register.
    if (paths.size() != 1 || !isVisible())
        return false;
    importFile(paths.first());
    return true;
}

void RegisterPage::importFile(const QString& path)
{
    session().submit(
        {tr("Reading in mailboxes"), Subject::Directory}, this,
        [path = path.toStdString(), actor = session().actor()](Archive& archive, ProgressMeter&) {
            return importMailboxFile(archive, path, actor);
        },
        [this](const MailboxImport& result) { tellOf(result); },
        [this](const Error& error) {
            shell().tellError(tr("The mailboxes were not read in"), error);
        });
}

void RegisterPage::tellOf(const MailboxImport& result)
{
    std::vector<RejectedLine> lines;
    for (const RowFault& fault : result.rejected)
        lines.push_back({fault.line, mailboxFaultText(fault.code), fromUtf8(fault.raw)});
    m_faults->show(std::move(lines));
    m_faultSection->setVisible(!result.rejected.empty());
    QString sum =
        tr("New: %1, changed: %2, as before: %3, not read in: %4")
            .arg(numberText(result.added), numberText(result.changed), numberText(result.unchanged),
                 numberText(std::int64_t(result.rejected.size())));
    if (result.keptEnds > 0)
        sum += QLatin1Char('\n') +
               tr("%n last day(s) of employment stay, although the cell is empty: an empty cell "
                  "takes no day away.",
                  nullptr, int(result.keptEnds));
    if (result.cutAliases > 0)
        sum += QLatin1Char('\n') +
               tr("The further addresses of %n mailbox(es) do not stand in the file, or not all; "
                  "those known stay. Ask IT to export them joined: %1",
                  nullptr, int(result.cutAliases))
                   .arg(QStringLiteral("@{n='EmailAddresses';e={$_.EmailAddresses -join ';'}}"));
    const bool isWhole = result.rejected.empty() && result.cutAliases == 0;
    shell().tell({isWhole ? Tone::Ok : Tone::Warning,
                  tr("%n row(s) of mailboxes were looked at", nullptr, int(result.read)), sum});
}

HelpText RegisterPage::help() const
{
    return {tr("Register"),
            {tr("The mailboxes of the authority with unit and board. From them the program knows "
                "which mail goes in, out and between boards, and when a mailbox vanishes after a "
                "last day of employment."),
             tr("Read in a CSV file or a workbook with a column for the address; name, unit, "
                "board, kind, further addresses and last day of employment are taken if they are "
                "there. A mailbox that exists is brought up to date."),
             tr("A file can be dropped on this page as well.")}};
}

QString RegisterPage::counts() const
{
    const qsizetype total = m_model->total();
    const int shown = m_model->rowCount();
    QString text = shown == total
                       ? tr("%n mailbox(es)", nullptr, int(total))
                       : tr("%1 of %n mailbox(es)", nullptr, int(total)).arg(numberText(shown));
    if (const qsizetype chosen = m_table->chosenRows(); chosen > 0)
        text += tr(", %1 chosen", nullptr, int(chosen)).arg(numberText(chosen));
    return text;
}

bool RegisterPage::can(Act act) const
{
    switch (act) {
    case Act::Copy:
    case Act::CopyWithHeadings:
        return m_table->chosenRows() > 0;
    case Act::SelectAll:
        return m_model->rowCount() > 0;
    case Act::Find:
    case Act::Refresh:
        return true;
    default:
        return false;
    }
}

void RegisterPage::perform(Act act)
{
    switch (act) {
    case Act::Copy:
        return m_table->copyChosen(false);
    case Act::CopyWithHeadings:
        return m_table->copyChosen(true);
    case Act::SelectAll:
        return m_table->selectAll();
    case Act::Find:
        return m_filter->setFocus(Qt::ShortcutFocusReason);
    case Act::Refresh:
        return readAll();
    default:
        return;
    }
}

}
