// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "ui/pages/logs/SourcesModel.h"

#include <QWidget>

#include <cstddef>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace postinsyn {

class ColumnScroll;
class DataTable;
class LinesModel;
class Settings;

/// All that is known of one file: counts that add up, times, warnings in words, and the records
/// that were rejected. Of a file that was refused: what it is, and what to do.
class SourceDetail : public QWidget {
    Q_OBJECT
public:
    /// Of the rejected records so many are shown, and so much of each.
    static constexpr std::size_t shownRejects = 1000;
    static constexpr std::size_t shownBytes = 2000;

    explicit SourceDetail(Settings& settings, QWidget* parent = nullptr);

    void clear();
    /// `told`: what more there is to say of it, may be empty.
    void show(const ShownSource& shown, const std::vector<RejectedRecord>& rejects,
              const QString& told = {});
    void showRefused(const QString& name, const Error& problem);

    [[nodiscard]] DataTable* rejects() const { return m_rejects; }

private:
    void showRejects(std::uint64_t all, const std::vector<RejectedRecord>& rejects);

    ColumnScroll* m_facts = nullptr;
    QWidget* m_rejectSide = nullptr;
    QLabel* m_rejectTitle = nullptr;
    LinesModel* m_model = nullptr;
    DataTable* m_rejects = nullptr;
};

}
