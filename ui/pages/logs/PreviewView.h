// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/RemoveSource.h"
#include "ui/pages/logs/FoundFile.h"
#include "ui/pages/logs/PreviewModel.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace postinsyn {

class DataTable;
class ElidedLabel;
class IconLabel;
class MappingEditor;
class Settings;

/// One file as it would be read in: what it is, what must be chosen, and its first rows.
class PreviewView : public QWidget {
    Q_OBJECT
public:
    explicit PreviewView(Settings& settings, QWidget* parent = nullptr);

    void clear();
    /// `likes`: how many other files have the same columns.
    void show(const FoundFile& file, int likes);

    [[nodiscard]] const ReadingOptions& reading() const { return m_reading; }
    [[nodiscard]] const std::optional<std::string>& sheet() const { return m_sheet; }
    /// What becomes of the earlier readings of a file that is to be read anew.
    void showWhatGoes(const std::vector<RemovalOutlook>& outlooks,
                      const std::map<RequestId, QString>& cases);
    [[nodiscard]] QCheckBox* anewBox() const { return m_anew; }
    /// What is chosen holds for the other files with the same columns too.
    [[nodiscard]] bool isForLikes() const;
    [[nodiscard]] DataTable* table() const { return m_table; }

signals:
    /// Something was chosen: the file is to be looked at again.
    void choiceMade();
    void anewChosen(bool isAnew);

private:
    void addTexts(QVBoxLayout* column);
    void addChoices(QVBoxLayout* column);
    [[nodiscard]] QComboBox* addChoice(const QString& text);
    [[nodiscard]] QWidget* makeForms();
    void addEarlier(QVBoxLayout* column);
    void showTexts(const FoundFile& file);
    void showEarlier(const FoundFile& file);
    void showChoices(const FoundFile& file, int likes, bool isSame);
    void showRows();
    void takeChoices();

    std::optional<FoundFile> m_file;
    ReadingOptions m_reading;
    std::optional<std::string> m_sheet;
    bool m_isShowing = false;

    ElidedLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QWidget* m_problem = nullptr;
    IconLabel* m_problemIcon = nullptr;
    QLabel* m_problemText = nullptr;
    QWidget* m_earlierPart = nullptr;
    QLabel* m_earlier = nullptr;
    QCheckBox* m_anew = nullptr;
    QLabel* m_whatGoes = nullptr;
    QWidget* m_choices = nullptr;
    QComboBox* m_zone = nullptr;
    QComboBox* m_dateOrder = nullptr;
    QComboBox* m_sheets = nullptr;
    QWidget* m_mappingPart = nullptr;
    MappingEditor* m_mapping = nullptr;
    QPushButton* m_useProposal = nullptr;
    QCheckBox* m_forLikes = nullptr;
    QWidget* m_forms = nullptr;
    QToolButton* m_asRead = nullptr;
    QToolButton* m_asInFile = nullptr;
    PreviewModel* m_model = nullptr;
    DataTable* m_table = nullptr;
};

}
