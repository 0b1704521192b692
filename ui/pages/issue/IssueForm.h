// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/ListServices.h"
#include "ui/widgets/Section.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace postinsyn {

class ConfirmIssue;
class FileChoice;
class Settings;

/// What is to leave: which files, a note for the history of the case, the preview, and giving it
/// out, asked once more in its place.
class IssueForm : public Section {
    Q_OBJECT
public:
    explicit IssueForm(Settings& settings, QWidget* parent = nullptr);

    /// For another list: its files are called this, and there is no note yet.
    void begin(const QString& name);
    [[nodiscard]] FileChoice& files() const { return *m_files; }
    /// Files and note.
    void fill(ListOrder& order) const;
    void setState(bool mayIssue, bool mayPreview);
    /// Why it cannot leave yet, or what is going on.
    void tell(const QString& text);
    [[nodiscard]] bool mayIssue() const;
    [[nodiscard]] bool mayPreview() const;

    /// As ConfirmIssue.
    void ask(const ListOrder& order, int version, const IssueCheck& check);
    [[nodiscard]] bool isAsking() const;
    void drop();
    void focusPreview();

signals:
    /// Other files or another note; nothing is asked any more.
    void changed();
    void issueWanted();
    void previewWanted();
    void confirmed(const postinsyn::ListOrder& order);

private:
    [[nodiscard]] QWidget* makeNote();
    [[nodiscard]] QWidget* makeButtons();
    void change();

    FileChoice* m_files = nullptr;
    QLineEdit* m_note = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_issue = nullptr;
    QPushButton* m_preview = nullptr;
    QLabel* m_told = nullptr;
    ConfirmIssue* m_confirm = nullptr;
};

}
