// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Vanishing.h"
#include "ui/models/RowsModel.h"

#include <vector>

namespace postinsyn {

/// What is expected to go at its source, the soonest first.
class VanishingModel : public RowsModel<Vanishing> {
    Q_OBJECT
public:
    enum Column { LastDay, What, Case, Means, ColumnCount };

    explicit VanishingModel(QObject* parent = nullptr) : RowsModel(ColumnCount, parent) {}

    void show(std::vector<Vanishing> all);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QString title(int column) const override;

private:
    [[nodiscard]] QString cell(const Vanishing& each, Column column) const;
};

}
