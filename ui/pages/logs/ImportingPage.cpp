// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/ImportingPage.h"

#include "ui/pages/logs/ImportActions.h"
#include "ui/pages/logs/ImportPanel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/MessageBar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace postinsyn {

ImportingPage::ImportingPage(const PageContext& context) : Page(context)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    m_actions = importActions(*this, [this](const QStringList& paths) { takeFiles(paths); });
    m_views = new QStackedWidget;
    m_import = new ImportPanel(context);
    connect(m_import, &ImportPanel::left, this, [this] {
        showImport(false);
        importLeft();
    });
    connect(m_import, &ImportPanel::stageChanged, this, &Page::actsChanged);
    m_views->addWidget(m_import);
    column->addWidget(m_views);
}

void ImportingPage::setView(QWidget* view)
{
    m_views->insertWidget(0, view);
    m_views->setCurrentIndex(0);
}

bool ImportingPage::isImporting() const
{
    return m_views->currentWidget() == m_import && m_views->count() > 1;
}

void ImportingPage::showImport(bool isShown)
{
    m_views->setCurrentIndex(isShown ? 1 : 0);
    emit actsChanged();
    emit countsChanged();
}

void ImportingPage::handOver(const QStringList& paths, const Source* anewOf)
{
    showImport(true);
    const bool isTaken =
        anewOf == nullptr ? m_import->take(paths) : m_import->takeAnew(paths, *anewOf);
    if (!isTaken)
        shell().tell({Tone::Warning, tr("Files are being read in"),
                      tr("Drop the next ones when the report is there.")});
    emit actsChanged();
}

DataTable* ImportingPage::copiedTable() const
{
    return isImporting() ? m_import->focusedTable() : viewedTable();
}

bool ImportingPage::can(Act act) const
{
    const DataTable* table = copiedTable();
    switch (act) {
    case Act::Copy:
    case Act::CopyWithHeadings:
        return table != nullptr && table->chosenRows() > 0;
    case Act::SelectAll:
        return table != nullptr && table->model()->rowCount() > 0;
    case Act::Refresh:
        return true;
    default:
        return false;
    }
}

void ImportingPage::perform(Act act)
{
    DataTable* table = copiedTable();
    if (act == Act::Refresh)
        return readAgain();
    if (table == nullptr)
        return;
    if (act == Act::SelectAll)
        table->selectAll();
    else
        table->copyChosen(act == Act::CopyWithHeadings);
}

}
