// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Letter.h"
#include "export/OverviewListWriter.h"

#include <filesystem>
#include <string>

namespace postinsyn {

// One letter in three forms; the same letter gives the same bytes.

/// With its fonts within it; created at the beginning of the letter's day. Needs a QGuiApplication.
/// FileError{`temp-full`}.
WrittenList writeLetterPdf(const Letter& letter, const std::filesystem::path& file);
/// An OpenDocument text that can be changed in any office program: true headings, a list, page
/// numbers below.
std::string letterOdt(const Letter& letter);
/// UTF-8, lines end with LF; paragraphs are not broken.
std::string letterText(const Letter& letter);

}
