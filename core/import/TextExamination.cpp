// SPDX-License-Identifier: EUPL-1.2
#include "core/import/TextDecoder.h"

#include "core/base/Text.h"

#include <algorithm>
#include <vector>

namespace postinsyn {

namespace {

using Decoding = TextFacts::Decoding;

constexpr std::size_t encodingHeadBytes = 8U << 10;
constexpr std::size_t zeroProbeBytes = 512; // formats.md 0.1.2

/// UTF-16 without a BOM shows in the zero halves of its ASCII characters.
std::optional<Decoding> utf16ByZeros(std::string_view head)
{
    head = head.substr(0, zeroProbeBytes);
    const std::size_t pairs = head.size() / 2;
    if (pairs < 2)
        return {};
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        even += head[i] == 0;
        odd += head[i + 1] == 0;
    }
    if (odd * 10 > pairs * 6 && even * 4 < pairs)
        return Decoding::Utf16Le;
    if (even * 10 > pairs * 6 && odd * 4 < pairs)
        return Decoding::Utf16Be;
    return {};
}

TextFacts factsByHead(std::string_view head)
{
    if (head.starts_with(byteOrderMark))
        return {"utf-8-bom", Decoding::Utf8, 3};
    if (head.starts_with("\xFF\xFE"))
        return {"utf-16le-bom", Decoding::Utf16Le, 2};
    if (head.starts_with("\xFE\xFF"))
        return {"utf-16be-bom", Decoding::Utf16Be, 2};
    const auto utf16 = utf16ByZeros(head);
    if (utf16 == Decoding::Utf16Le)
        return {"utf-16le", Decoding::Utf16Le, 0};
    if (utf16 == Decoding::Utf16Be)
        return {"utf-16be", Decoding::Utf16Be, 0};
    return {"ascii", Decoding::Utf8, 0};
}

/// `text` is one byte a character, or UTF-8.
bool looksBinary(std::string_view text)
{
    const std::string nulBlock(32, '\0');
    if (text.find(nulBlock) != text.npos)
        return true;
    const auto controls = std::count_if(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1B &&
               c != 0x1A;
    });
    return controls >= 8 && static_cast<std::size_t>(controls) * 50 > text.size();
}

bool isBinary(std::string_view head, const TextFacts& facts)
{
    head.remove_prefix(facts.bomBytes);
    if (facts.decoding == Decoding::Utf8)
        return looksBinary(head);
    Utf16Converter converter(facts.decoding == Decoding::Utf16Be);
    std::string text(Utf16Converter::roomFor(head.size()), ' ');
    text.resize(converter.convert(head, text.data()));
    return looksBinary(text);
}

bool isLetterByte(char c)
{
    return isAsciiLetter(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether a whole file is UTF-8, and what speaks for the mix that `-Append` makes: question marks
/// inside words as long as all is ASCII, and none, or few, behind (formats.md 0.1.3).
class Utf8Check {
public:
    /// False once it is not.
    bool feed(std::string_view bytes)
    {
        m_text.append(bytes);
        const std::string_view text = m_text;
        const std::size_t good = validUtf8Prefix(text);
        m_isValid = text.size() - good < 4;
        weigh(text.substr(0, good));
        m_text.erase(0, good);
        return m_isValid;
    }
    [[nodiscard]] bool isValid() const { return m_isValid && m_text.empty(); }
    [[nodiscard]] bool isAscii() const { return m_isAscii; }
    [[nodiscard]] bool looksAppended() const
    {
        return !m_isAscii && m_marksBefore > 0 &&
               m_marksBefore * (m_bytesBehind + 1) > 4 * m_marksBehind * m_bytesBefore;
    }

private:
    void weigh(std::string_view text)
    {
        std::size_t ascii = 0;
        if (m_isAscii) {
            ascii = static_cast<std::size_t>(
                std::find_if(text.begin(), text.end(),
                             [](char c) { return static_cast<unsigned char>(c) >= 0x80; }) -
                text.begin());
            m_isAscii = ascii == text.size();
            m_marksBefore += marksInWords(text.substr(0, ascii));
            m_bytesBefore += ascii;
        }
        if (m_marksBefore > 0) {
            m_marksBehind += marksInWords(text.substr(ascii));
            m_bytesBehind += text.size() - ascii;
        }
    }
    static std::uint64_t marksInWords(std::string_view text)
    {
        std::uint64_t marks = 0;
        for (std::size_t at = text.find('?'); at != text.npos; at = text.find('?', at + 1))
            marks += at > 0 && at + 1 < text.size() && isLetterByte(text[at - 1]) &&
                     isLetterByte(text[at + 1]);
        return marks;
    }

    std::string m_text; ///< the block at hand behind the cut sequence of the one before
    bool m_isValid = true;
    bool m_isAscii = true;
    std::uint64_t m_marksBefore = 0;
    std::uint64_t m_marksBehind = 0;
    std::uint64_t m_bytesBefore = 0;
    std::uint64_t m_bytesBehind = 0;
};

/// Ends early when `take` is false.
template <class Take>
void readAll(const ByteSource& source, const std::function<void()>& check, Take take)
{
    const auto stream = source.open();
    std::vector<char> block(textBlockBytes);
    while (const std::size_t n = stream->read(block)) {
        if (check)
            check();
        if (!take(std::string_view(block.data(), n)))
            return;
    }
}

/// For a file that is no UTF-8 as a whole: what its lines are.
class LineWeighing {
public:
    explicit LineWeighing(bool hasBom) : m_hasUtf8(hasBom) {}

    void add(std::string_view line)
    {
        const LineEncoding encoding = lineEncoding(line);
        m_hasUtf8 = m_hasUtf8 || encoding == LineEncoding::Utf8;
        m_hasDamaged = m_hasDamaged || encoding == LineEncoding::DamagedUtf8;
        if (encoding != LineEncoding::Windows1252)
            return;
        m_hasCodePage = true;
        CodePageSigns signs;
        signs.add(line);
        m_signs.dos += signs.dos;
        m_signs.maybeDos += signs.maybeDos;
        m_signs.windows += signs.windows;
        m_dosLines.dos += signs.windows == 0 ? signs.dos : 0;
    }
    void settle(TextFacts& facts, bool hasBom) const
    {
        facts.decoding = TextFacts::Decoding::ByLine;
        facts.encoding = hasBom ? "utf-8-bom" : "utf-8";
        if (!m_hasCodePage)
            return;
        if (m_signs.areDos())
            facts.codePage = CodePage::Cp850;
        else if (m_dosLines.areDos())
            facts.codePage = CodePage::Either;
        else
            facts.doubtfulLetters = m_signs.windows == 0 ? m_signs.dos + m_signs.maybeDos : 0;
        const bool isMixed = m_hasUtf8 || m_hasDamaged || facts.codePage == CodePage::Either;
        facts.encoding = isMixed                             ? "mixed"
                         : facts.codePage == CodePage::Cp850 ? "cp850"
                                                             : "windows-1252";
    }

private:
    bool m_hasUtf8;
    bool m_hasCodePage = false;
    bool m_hasDamaged = false;
    CodePageSigns m_signs;    ///< of all lines
    CodePageSigns m_dosLines; ///< of those that have no letter of the other code page
};

void weighLines(const ByteSource& source, const std::function<void()>& check, TextFacts& facts)
{
    const bool hasBom = facts.bomBytes > 0;
    LineWeighing weighing(hasBom);
    std::string text;
    readAll(source, check, [&](std::string_view bytes) {
        text += bytes;
        std::size_t done = 0;
        for (std::size_t end; (end = text.find_first_of("\r\n", done)) != text.npos; done = end + 1)
            weighing.add(std::string_view(text).substr(done, end - done));
        text.erase(0, done);
        if (text.size() > (1U << 20)) {
            weighing.add(text);
            text.clear();
        }
        return true;
    });
    weighing.add(text);
    weighing.settle(facts, hasBom);
}

}

TextFacts examineText(const ByteSource& source, const std::function<void()>& check)
{
    const std::string head = source.head(encodingHeadBytes);
    TextFacts facts = factsByHead(head);
    if (head.size() == facts.bomBytes)
        throw FormatError("empty-file", {}, source.path());
    if (isBinary(head, facts))
        throw FormatError("binary-file", {}, source.path());
    if (facts.decoding != Decoding::Utf8)
        return facts;
    Utf8Check utf8;
    readAll(source, check, [&](std::string_view bytes) { return utf8.feed(bytes); });
    const bool hasBom = facts.bomBytes > 0;
    if (!utf8.isValid()) {
        weighLines(source, check, facts);
    } else if (!hasBom && !utf8.isAscii()) {
        facts.encoding = utf8.looksAppended() ? "mixed" : "utf-8";
    }
    return facts;
}

}
