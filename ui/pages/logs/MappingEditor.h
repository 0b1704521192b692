// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/import/ColumnMapping.h"

#include <QWidget>

#include <array>
#include <optional>
#include <string>
#include <vector>

class QComboBox;

namespace postinsyn {

/// Which column of an unknown file is what: a list of the file's columns for each field, with a
/// proposal chosen by their names.
class MappingEditor : public QWidget {
    Q_OBJECT
public:
    explicit MappingEditor(QWidget* parent = nullptr);

    /// Shows these columns, and what was chosen before if it was made for them.
    void show(const std::vector<std::string>& columns, const std::optional<ColumnMapping>& chosen);
    /// Nothing as long as time, sender or recipients are not chosen.
    [[nodiscard]] std::optional<ColumnMapping> mapping() const;

signals:
    void mappingChanged();

private:
    enum Field { Time, Sender, Recipients, Subject, Status, MessageId, NetworkId, Size, Kind };
    static constexpr std::size_t fieldTotal = Kind + 1;

    [[nodiscard]] QComboBox* addChoice(const QString& name, bool isNeeded);
    void choose(Field field, const std::string& column);
    [[nodiscard]] std::optional<std::string> chosen(Field field) const;

    std::vector<std::string> m_columns;
    std::array<QComboBox*, fieldTotal> m_fields{};
    QComboBox* m_separator = nullptr;
    QComboBox* m_dateOrder = nullptr;
};

}
