// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Mail.h"

#include <cstddef>
#include <string_view>

namespace postinsyn {

struct MailLimits {
    std::size_t bytes = 150U << 20;    ///< the largest message that Exchange takes
    std::size_t textBytes = 16U << 20; ///< of all texts together
    std::size_t parts = 5000;
    std::size_t level = 16; ///< messages within messages
};

/// Reads a message as a mailbox exports it (.eml). Of a multipart/alternative the plain text is
/// read, else HTML as plain text; attachments are listed, never opened. Bytes that are no text in
/// the character set they claim are read as UTF-8 or Windows-1252.
/// Throws FormatError: `mail-outlook` (.msg), `mail-not-mail` (no header of a message),
/// `mail-limit` (detail: `bytes`, `parts`, `level`, `text`).
Mail readMail(std::string_view bytes, const MailLimits& limits = {});

}
