// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "export/CellText.h"

#include <QFont>
#include <QPointF>
#include <QString>
#include <QTextLayout>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

class QPainter;

namespace postinsyn {

/// Text on paper: fonts without ligatures, so that whoever reads the file finds each character
/// again, and lines broken at words or, where a word is too long, behind its `@`, `.` or `-`, else
/// anywhere.
class PaperText {
public:
    enum class Face : std::uint8_t { Body, Label, Section, Title, Small };

    /// As it can be drawn: made safe by CellText, and U+FFFD for what no font has as an outline.
    QString shown(const std::string& text);
    [[nodiscard]] std::uint64_t replaced() const { return m_text.replaced() + m_undrawable; }
    /// Characters met that no font has as an outline, each once, ascending.
    [[nodiscard]] std::vector<char32_t> undrawable() const;

    [[nodiscard]] static QFont font(Face face);
    [[nodiscard]] static double lineHeight(Face face);
    [[nodiscard]] static double widthOf(const QString& text, Face face);
    /// How many lines it takes; an empty text takes one.
    [[nodiscard]] static int lineCount(const QString& text, Face face, double width);
    /// Draws lines `from` to before `end`, the first of them at `place` (upper left).
    static void draw(QPainter& painter, QPointF place, const QString& text, Face face, double width,
                     int from, int end);

private:
    bool isDrawable(char32_t character);

    CellText m_text;
    std::unordered_map<char32_t, bool> m_drawable;
    std::uint64_t m_undrawable = 0;
};

}
