// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "core/domain/Vanishing.h"
#include "ui/models/RowsModel.h"

#include <optional>
#include <vector>

namespace postinsyn {

/// A request as the table shows it. A plain value.
struct RequestSummary {
    Request request;
    int days = 0;                       ///< since receipt, by date
    std::optional<LocalDate> vanishing; ///< last day of what is asked for at its source
    std::optional<std::int64_t> rows;   ///< of the frozen list, else messages found
};

/// The requests, those that wait longest first, closed ones last.
class RequestModel : public RowsModel<RequestSummary> {
    Q_OBJECT
public:
    enum Column { Case, State, Received, Days, Next, Vanishes, Rows, ColumnCount };

    explicit RequestModel(QObject* parent = nullptr) : RowsModel(ColumnCount, parent) {}

    void show(std::vector<RequestSummary> requests);
    /// What the open requests need; of each the soonest day is shown.
    void setVanishing(const std::vector<Vanishing>& all);
    /// -1 if it is not there.
    [[nodiscard]] int rowOf(const QString& caseNumber) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    [[nodiscard]] QString cell(const RequestSummary& summary, Column column) const;
};

}
