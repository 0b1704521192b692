// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "ui/shell/ListServices.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace postinsyn {

class Settings;

/// `2026-1234 Överblickslista 2026-08`: from the case, the period asked for and the version.
QString suggestedListName(const std::string& caseNumber, const MessageFilter& filter, int version);

/// Which files are made, what they are called and where they go. The folder is remembered.
class FileChoice : public QWidget {
    Q_OBJECT
public:
    explicit FileChoice(Settings& settings, QWidget* parent = nullptr);

    void setName(const QString& name);
    /// Chooses these and no others: `xlsx`, `csv`, `pdf`.
    void setKinds(const QStringList& kinds);
    /// Nothing if no file is chosen, or the name or the folder is missing.
    [[nodiscard]] bool isComplete() const;
    void fill(ListOrder& order) const;
    /// Of those chosen, the files that are there already.
    [[nodiscard]] QStringList existing() const;
    /// Another name that is free in the folder: "name (2)".
    void chooseFreeName();
    void remember();

signals:
    void changed();

private:
    [[nodiscard]] QString pathWith(const QString& ending) const;
    void browse();

    Settings& m_settings;
    QCheckBox* m_workbook = nullptr;
    QCheckBox* m_csv = nullptr;
    QCheckBox* m_pdf = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_folder = nullptr;
};

}
