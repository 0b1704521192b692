// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/DisclosableText.h"

#include <cstdint>
#include <string>
#include <vector>

namespace postinsyn {

struct MailHeader {
    std::string name;   ///< as in the message: `Subject`
    OriginalText value; ///< decoded (RFC 2047), unfolded, UTF-8
};

/// What a message holds, in reading order.
struct MailPart {
    enum class Kind : std::uint8_t {
        Text,        ///< text/plain, or HTML as plain text
        Alternative, ///< another form of the text before it; not read
        Attachment,  ///< a file; not opened
        Message,     ///< a message within the message; its own parts follow, one level deeper
    };

    Kind kind = Kind::Text;
    std::size_t level = 0;           ///< messages around it
    std::string type;                ///< media type, `application/pdf`
    OriginalText name;               ///< the file's name as the sender gave it; may be empty
    std::uint64_t bytes = 0;         ///< decoded
    OriginalText text;               ///< of Text: UTF-8, lines end with \n
    std::vector<MailHeader> headers; ///< of Message
    bool isFromHtml = false;
    bool isLossy = false; ///< bytes that are no text in its character set stand as U+FFFD
};

/// An e-mail as a person can read it (RFC 5322, MIME). Nothing in it was fetched, opened or run.
struct Mail {
    std::string messageId; ///< without <>; empty = none
    std::vector<MailHeader> headers;
    std::vector<MailPart> parts;
    bool isEncrypted = false; ///< S/MIME or PGP: its text cannot be read here
    /// Cut off, or against the rules so that another program may read it in another way.
    bool isDamaged = false;
};

}
