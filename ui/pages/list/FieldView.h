// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/DisclosableText.h"
#include "ui/theme/Theme.h"

#include <QPlainTextEdit>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace postinsyn {

/// One field of the row at hand as the log told it, to be read and selected, never edited: masks
/// are marked as they will be blacked out, flags are underlined. Copies and drags are masked.
class FieldView : public QPlainTextEdit {
    Q_OBJECT
public:
    /// A place that a hint points at, in code points.
    struct Mark {
        std::size_t start = 0;
        std::size_t length = 0;
        bool isOpen = true;
        QString reason;
        bool operator==(const Mark&) const = default;
    };

    FieldView(const QString& name, TypeStep step, QWidget* parent = nullptr);

    /// What is selected stays so as long as text and masks do. Of a withheld row nothing is copied.
    void show(const OriginalText& text, std::vector<MaskSpan> masks, std::vector<Mark> marks,
              bool isWithheld = false);
    /// What is selected, as start and length in code points.
    [[nodiscard]] std::optional<std::pair<std::uint32_t, std::uint32_t>> selected() const;
    /// A stretch of the field, shortened for a label.
    [[nodiscard]] QString excerpt(std::size_t start, std::size_t length) const;
    void clearSelection();

signals:
    void selectionChosen();

protected:
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void layOut();
    void paintMarks();
    void fitHeight();
    [[nodiscard]] std::size_t codePointAt(int position) const;
    [[nodiscard]] int positionOf(std::size_t codePoint) const;

    TypeStep m_step;
    OriginalText m_text;
    std::vector<int> m_positions; ///< of each code point in the document, and of the end
    std::vector<MaskSpan> m_masks;
    std::vector<Mark> m_marks;
    bool m_isWithheld = false;
};

}
