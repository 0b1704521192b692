// SPDX-License-Identifier: EUPL-1.2
#include "core/import/MailReader.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/import/HtmlText.h"
#include "core/import/TextEncoding.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace postinsyn {

namespace {

struct GObjectUnref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using GObjectPtr = std::unique_ptr<T, GObjectUnref>;

struct GFree {
    void operator()(void* memory) const { g_free(memory); }
};
using GText = std::unique_ptr<char, GFree>;

std::string repaired(const char* text)
{
    return text == nullptr ? std::string() : repairUtf8(text);
}

/// Windows line ends and NULs go; what is left is text that can be shown.
std::string plainLines(std::string_view text)
{
    std::string lines;
    lines.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            continue;
        lines += text[at] == '\r' ? '\n' : text[at];
    }
    std::string shown;
    (void)appendWithoutNuls(lines, shown);
    return shown;
}

/// Line by line, for quoted mails mix character sets.
std::string decodedByLine(std::string_view bytes, bool& isLossy)
{
    std::string text;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        isLossy = appendDecodedLine(bytes.substr(0, end), text) > 0 || isLossy;
        if (end < bytes.size())
            text += '\n';
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return text;
}

/// In the character set that the part claims, else as the bytes tell.
std::string decodedText(std::string_view bytes, const char* charset, bool& isLossy)
{
    const bool isUtf8 = charset == nullptr || g_ascii_strcasecmp(charset, "utf-8") == 0 ||
                        g_ascii_strcasecmp(charset, "us-ascii") == 0;
    // What stands behind a NUL would be lost in a C string.
    if (!isUtf8 && bytes.find('\0') == std::string_view::npos) {
        const iconv_t converter = g_mime_iconv_open("UTF-8", charset);
        if (converter != iconv_t(-1)) {
            const GText converted(g_mime_iconv_strndup(converter, bytes.data(), bytes.size()));
            g_mime_iconv_close(converter);
            if (converted && isValidUtf8(converted.get()))
                return converted.get();
        }
    }
    return decodedByLine(bytes, isLossy);
}

class MailParts {
public:
    MailParts(Mail& mail, const MailLimits& limits) : m_mail(mail), m_limits(limits) {}

    void addMessage(GMimeMessage* message, std::size_t level);

private:
    void add(GMimeObject* object, std::size_t level);
    void addMultipart(GMimeMultipart* multipart, std::size_t level);
    void addAlternatives(GMimeMultipart* multipart, std::size_t level);
    void addLeaf(GMimePart* part, std::size_t level, bool isAlternative);
    MailPart& newPart(MailPart::Kind kind, std::size_t level, GMimeObject* object);

    Mail& m_mail;
    const MailLimits& m_limits;
    std::size_t m_textBytes = 0;
};

std::vector<MailHeader> headersOf(GMimeObject* object)
{
    GMimeHeaderList* list = g_mime_object_get_header_list(object);
    std::vector<MailHeader> headers;
    for (int i = 0; i < g_mime_header_list_get_count(list); ++i) {
        GMimeHeader* header = g_mime_header_list_get_header_at(list, i);
        headers.push_back({repaired(g_mime_header_get_name(header)),
                           OriginalText(plainLines(repaired(g_mime_header_get_value(header))))});
    }
    return headers;
}

std::string typeOf(GMimeObject* object)
{
    const GText type(g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object)));
    return foldText(repaired(type.get()));
}

/// The decoded bytes: no more than those of the file.
std::string contentOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* bytes =
        g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem*>(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

MailPart& MailParts::newPart(MailPart::Kind kind, std::size_t level, GMimeObject* object)
{
    if (m_mail.parts.size() >= m_limits.parts)
        throw FormatError("mail-limit", "parts");
    if (level > m_limits.level)
        throw FormatError("mail-limit", "level");
    MailPart& part = m_mail.parts.emplace_back();
    part.kind = kind;
    part.level = level;
    part.type = typeOf(object);
    return part;
}

void MailParts::addLeaf(GMimePart* part, std::size_t level, bool isAlternative)
{
    auto* object = reinterpret_cast<GMimeObject*>(part);
    const std::string type = typeOf(object);
    const bool isHtml = type == "text/html";
    const bool isText = (type == "text/plain" || isHtml) && g_mime_part_is_attachment(part) == 0 &&
                        g_mime_part_get_filename(part) == nullptr;
    const auto kind = isAlternative ? MailPart::Kind::Alternative
                      : isText      ? MailPart::Kind::Text
                                    : MailPart::Kind::Attachment;
    MailPart& added = newPart(kind, level, object);
    added.name = OriginalText(plainLines(repaired(g_mime_part_get_filename(part))));
    const std::string content = contentOf(part);
    added.bytes = content.size();
    if (kind != MailPart::Kind::Text)
        return;
    m_textBytes += content.size();
    if (m_textBytes > m_limits.textBytes)
        throw FormatError("mail-limit", "text");
    const char* charset = g_mime_object_get_content_type_parameter(object, "charset");
    std::string text = plainLines(decodedText(content, charset, added.isLossy));
    added.isFromHtml = isHtml;
    added.text = OriginalText(isHtml ? htmlText(text) : std::move(text));
}

/// The same text in several forms: people read the plain one, if it says anything.
void MailParts::addAlternatives(GMimeMultipart* multipart, std::size_t level)
{
    std::vector<GMimeObject*> forms;
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
        forms.push_back(g_mime_multipart_get_part(multipart, i));
    const auto plain = std::find_if(forms.begin(), forms.end(), [](GMimeObject* form) {
        return GMIME_IS_PART(form) && typeOf(form) == "text/plain" &&
               !trimmed(contentOf(reinterpret_cast<GMimePart*>(form))).empty();
    });
    GMimeObject* read = plain != forms.end() ? *plain : forms.empty() ? nullptr : forms.back();
    if (read != nullptr)
        add(read, level);
    for (GMimeObject* form : forms) {
        if (form != read && GMIME_IS_PART(form))
            addLeaf(reinterpret_cast<GMimePart*>(form), level, true);
        else if (form != read)
            add(form, level);
    }
}

void MailParts::addMultipart(GMimeMultipart* multipart, std::size_t level)
{
    const std::string type = typeOf(reinterpret_cast<GMimeObject*>(multipart));
    if (type == "multipart/alternative") {
        addAlternatives(multipart, level);
        return;
    }
    m_mail.isEncrypted = m_mail.isEncrypted || type == "multipart/encrypted";
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
        add(g_mime_multipart_get_part(multipart, i), level);
}

void MailParts::add(GMimeObject* object, std::size_t level)
{
    if (object == nullptr)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        addMultipart(reinterpret_cast<GMimeMultipart*>(object), level);
        return;
    }
    if (GMIME_IS_MESSAGE_PART(object)) {
        MailPart& part = newPart(MailPart::Kind::Message, level, object);
        GMimeMessage* message =
            g_mime_message_part_get_message(reinterpret_cast<GMimeMessagePart*>(object));
        if (message == nullptr)
            return;
        part.headers = headersOf(reinterpret_cast<GMimeObject*>(message));
        addMessage(message, level + 1);
        return;
    }
    const std::string type = typeOf(object);
    m_mail.isEncrypted = m_mail.isEncrypted || type == "application/pkcs7-mime" ||
                         type == "application/x-pkcs7-mime";
    if (GMIME_IS_PART(object))
        addLeaf(reinterpret_cast<GMimePart*>(object), level, false);
    else
        newPart(MailPart::Kind::Attachment, level, object);
}

void MailParts::addMessage(GMimeMessage* message, std::size_t level)
{
    add(g_mime_message_get_mime_part(message), level);
}

/// A message has at least one of these; a text file that begins with `word:` has not.
bool hasMailHeader(const std::vector<MailHeader>& headers)
{
    static constexpr std::array<std::string_view, 6> names{"from",     "date", "message-id",
                                                           "received", "to",   "subject"};
    const auto known = std::count_if(headers.begin(), headers.end(), [](const MailHeader& header) {
        return std::find(names.begin(), names.end(), foldText(header.name)) != names.end();
    });
    return known >= 2;
}

extern "C" void noteDamage(gint64 /*offset*/, GMimeParserWarning warning, const gchar* /*item*/,
                           gpointer isDamaged)
{
    static constexpr std::array<GMimeParserWarning, 7> harmless{
        GMIME_WARN_DUPLICATED_HEADER,     GMIME_WARN_DUPLICATED_PARAMETER,
        GMIME_WARN_UNENCODED_8BIT_HEADER, GMIME_WARN_INVALID_CONTENT_TYPE,
        GMIME_WARN_INVALID_PARAMETER,     GMIME_WARN_INVALID_RFC2047_HEADER_VALUE,
        GMIME_WARN_INVALID_ADDRESS_LIST};
    if (std::find(harmless.begin(), harmless.end(), warning) == harmless.end())
        *static_cast<bool*>(isDamaged) = true;
}

GObjectPtr<GMimeMessage> parsed(std::string_view bytes, bool& isDamaged)
{
    static std::once_flag isReady;
    std::call_once(isReady, g_mime_init);
    const GObjectPtr<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const std::unique_ptr<GMimeParserOptions, decltype(&g_mime_parser_options_free)> options(
        g_mime_parser_options_new(), g_mime_parser_options_free);
    g_mime_parser_options_set_warning_callback(options.get(), noteDamage, &isDamaged);
    return GObjectPtr<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options.get()));
}

}

Mail readMail(std::string_view bytes, const MailLimits& limits)
{
    if (bytes.size() > limits.bytes)
        throw FormatError("mail-limit", "bytes");
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        throw FormatError("mail-outlook");
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    Mail mail;
    const GObjectPtr<GMimeMessage> message = parsed(bytes, mail.isDamaged);
    if (message)
        mail.headers = headersOf(reinterpret_cast<GMimeObject*>(message.get()));
    if (!hasMailHeader(mail.headers))
        throw FormatError("mail-not-mail");
    mail.messageId = repaired(g_mime_message_get_message_id(message.get()));
    MailParts(mail, limits).addMessage(message.get(), 0);
    return mail;
}

}
