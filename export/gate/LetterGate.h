// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ForbiddenTexts.h"
#include "core/domain/Letter.h"
#include "export/LeakGate.h"

#include <string>
#include <vector>

namespace postinsyn {

/// Reads a finished letter back and proves that it says what the letter says and nothing else, and
/// that no masked or withheld text is anywhere in it (security.md 3.6 point 4). It shares the fixed
/// words with the writers, nothing that writes.
class LetterGate {
public:
    /// Both must outlive it; `forbidden` is sealed.
    LetterGate(const Letter& letter, const ForbiddenTexts& forbidden)
        : m_letter(letter), m_forbidden(forbidden)
    {}

    /// At most one finding of each kind and part. Empty = the file may leave.
    [[nodiscard]] std::vector<LeakFinding> examinePdf(const std::string& bytes) const;
    [[nodiscard]] std::vector<LeakFinding> examineOdt(const std::string& bytes) const;
    [[nodiscard]] std::vector<LeakFinding> examineText(const std::string& bytes) const;

private:
    const Letter& m_letter;
    const ForbiddenTexts& m_forbidden;
};

}
