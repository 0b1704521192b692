// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/search/ResultTable.h"

#include "core/domain/OwnAddresses.h"
#include "core/store/LogStore.h"
#include "ui/shell/RowCopying.h"
#include "ui/theme/Settings.h"

#include <QHeaderView>

#include <algorithm>
#include <span>

namespace postinsyn {

namespace {

const QByteArray newestFirst = "newest-first";
constexpr std::size_t loadedAtOnce = 500; ///< between looks at whether to stop

}

ResultTable::ResultTable(const PageContext& context, const QString& name)
    : DataTable(name, context.settings), m_context(context),
      m_orderKept(name + QStringLiteral("/order"))
{
    m_model = new ResultModel(
        [this, &session = context.session](std::vector<MessageId> ids, ResultModel::Loaded loaded) {
            // Kept by its own answer: what one part of the table asks for never stops another.
            auto query = std::make_shared<Query>();
            *query = session.glance(
                this,
                [ids = std::move(ids)](Archive& archive, const std::stop_token&) {
                    return archive.log().load(ids, archive.ownAddresses());
                },
                [query, loaded = std::move(loaded)](std::vector<LoggedMessage> messages) {
                    loaded(std::move(messages));
                });
        },
        this);
    setModel(m_model);
    setAccessibleName(tr("Messages"));
    for (const int column :
         {ResultModel::Size, ResultModel::MessageIdentity, ResultModel::EnvelopeSender})
        setColumnHidden(column, true);
    QHeaderView* heading = horizontalHeader();
    heading->setSectionsClickable(true);
    heading->setSortIndicatorShown(true);
    layOutColumns({10, 5, 10, 21, 21, 0, 13, 9, 40, 28});
    const bool isNewestFirst = context.settings.layout(m_orderKept) == newestFirst;
    m_model->setNewestFirst(isNewestFirst);
    heading->setSortIndicator(ResultModel::Date,
                              isNewestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(heading, &QHeaderView::sectionClicked, this, [this](int column) {
        if (column == ResultModel::Date || column == ResultModel::Time)
            setNewestFirst(!m_model->isNewestFirst());
    });
}

void ResultTable::setNewestFirst(bool isNewestFirst)
{
    horizontalHeader()->setSortIndicator(ResultModel::Date,
                                         isNewestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (isNewestFirst == m_model->isNewestFirst())
        return;
    m_model->setNewestFirst(isNewestFirst);
    m_context.settings.setLayout(m_orderKept, isNewestFirst ? newestFirst : QByteArray());
    emit turned(isNewestFirst);
}

void ResultTable::copyRows(bool withHeadings)
{
    const qsizetype count = chosenRows();
    if (count <= rowsCopiedAtOnce) {
        m_model->hold(chosenRowsOf(*this), [this, withHeadings] { copyChosen(withHeadings); });
        return;
    }
    std::vector<MessageId> ids;
    if (count <= TableText::mostRows)
        for (const int row : chosenRowsOf(*this))
            ids.push_back(m_model->idAt(row));
    const QList<int> columns = shownColumnsOf(*this);
    copyInBackground(m_context, this, count,
                     [ids = std::move(ids), columns,
                      headings = withHeadings ? headingsOf(*m_model, columns) : QStringList()](
                         Archive& archive, ProgressMeter& meter, TableText& table) {
                         if (!headings.isEmpty())
                             table.addHeadings(headings);
                         const OwnAddresses own = archive.ownAddresses();
                         for (std::size_t at = 0; at < ids.size(); at += loadedAtOnce) {
                             const std::size_t next = std::min(loadedAtOnce, ids.size() - at);
                             for (const auto& message :
                                  archive.log().load(std::span(ids).subspan(at, next), own)) {
                                 QStringList cells;
                                 for (const int column : columns)
                                     cells
                                         << ResultModel::cell(message, ResultModel::Column(column));
                                 table.addRow(cells);
                             }
                             meter.step(at + next);
                         }
                     });
}

}
