// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/search/ResultModel.h"
#include "ui/shell/Page.h"
#include "ui/widgets/DataTable.h"

namespace postinsyn {

/// Messages of the log in a table, loaded as they are looked at. Which end stands first is kept.
class ResultTable : public DataTable {
    Q_OBJECT
public:
    /// `name` is where the columns are kept.
    ResultTable(const PageContext& context, const QString& name);

    [[nodiscard]] ResultModel* result() const { return m_model; }
    /// Puts the chosen rows on the clipboard.
    void copyRows(bool withHeadings);
    void setNewestFirst(bool isNewestFirst);

signals:
    /// The rows stand in the other order now.
    void turned(bool isNewestFirst);

private:
    PageContext m_context;
    QString m_orderKept;
    ResultModel* m_model = nullptr;
};

}
