// SPDX-License-Identifier: EUPL-1.2
#include "core/store/SubjectIndex.h"

#include "core/domain/SubjectText.h"
#include "core/store/HotStatement.h"

#include <algorithm>
#include <cstring>
#include <future>
#include <numeric>

#if defined(__SSE2__) || defined(_M_X64)
#include <bit>
#include <emmintrin.h>
#endif

namespace postinsyn {

namespace {

constexpr std::size_t worthTwoThreads = 8U << 20;

/// How common a byte is in folded subjects, roughly.
int commonness(unsigned char c)
{
    static constexpr std::string_view common = " earntsildokmgvp.uf:hb-cj\xC3yxw";
    const std::size_t at = common.find(static_cast<char>(c));
    return at == std::string_view::npos ? 0 : static_cast<int>(common.size() - at);
}

/// Finds a needle by two of its bytes that are rare, a block of places at once.
class NeedleScan {
public:
    explicit NeedleScan(std::string_view needle) : m_needle(needle)
    {
        std::vector<std::size_t> places(needle.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
            return commonness(static_cast<unsigned char>(needle[a])) <
                   commonness(static_cast<unsigned char>(needle[b]));
        });
        m_rare = places.front();
        m_second = places[std::min<std::size_t>(1, places.size() - 1)];
    }

    /// The first occurrence from `p`, null if there is none before `end`.
    [[nodiscard]] const char* find(const char* p, const char* end) const
    {
#if defined(__SSE2__) || defined(_M_X64)
        constexpr std::size_t width = 16;
        const __m128i rare = _mm_set1_epi8(m_needle[m_rare]);
        const __m128i second = _mm_set1_epi8(m_needle[m_second]);
        for (; static_cast<std::size_t>(end - p) >= m_needle.size() + width; p += width) {
            __m128i first;
            __m128i other;
            std::memcpy(&first, p + m_rare, width);
            std::memcpy(&other, p + m_second, width);
            auto places = static_cast<unsigned>(_mm_movemask_epi8(
                _mm_and_si128(_mm_cmpeq_epi8(first, rare), _mm_cmpeq_epi8(other, second))));
            for (; places != 0; places &= places - 1)
                if (isAt(p + std::countr_zero(places)))
                    return p + std::countr_zero(places);
        }
#endif
        while (static_cast<std::size_t>(end - p) >= m_needle.size()) {
            const char* from = p + m_rare;
            const auto left = static_cast<std::size_t>(end - p) - m_needle.size() + 1;
            const auto* found = static_cast<const char*>(std::memchr(from, m_needle[m_rare], left));
            if (!found)
                return nullptr;
            p = found - m_rare;
            if (isAt(p))
                return p;
            ++p;
        }
        return nullptr;
    }

private:
    [[nodiscard]] bool isAt(const char* p) const
    {
        return std::memcmp(p, m_needle.data(), m_needle.size()) == 0;
    }

    std::string_view m_needle;
    std::size_t m_rare;
    std::size_t m_second;
};

}

void SubjectIndex::load(sqlite3* database)
{
    const DataVersion version = DataVersion::of(database);
    if (version == m_version)
        return;
    m_version = {};
    m_block.clear();
    m_ids.clear();
    m_ends.clear();
    HotStatement all(database, "SELECT id, text FROM subject ORDER BY id");
    while (all.step()) {
        const std::string_view text = all.textAt(1);
        m_ids.push_back(all.integerAt(0));
        m_block += foldSubject(readableSubject(text));
        m_block += '\0';
        m_ends.push_back(m_block.size());
    }
    m_version = version;
}

std::vector<std::int64_t> SubjectIndex::find(sqlite3* database, std::string_view needle)
{
    load(database);
    const std::string folded = foldSubject(needle);
    if (folded.empty())
        return m_ids;
    if (folded.find('\0') != std::string::npos)
        return {};
    const NeedleScan needleScan(folded);
    const auto searchPart = [&](std::size_t first, std::size_t last) {
        std::vector<std::int64_t> ids;
        if (first == last)
            return ids;
        const char* const end = m_block.data() + m_ends[last - 1];
        const char* p = m_block.data() + (first == 0 ? 0 : m_ends[first - 1]);
        std::size_t text = first;
        while ((p = needleScan.find(p, end)) != nullptr) {
            const auto at = static_cast<std::size_t>(p - m_block.data());
            // Step by step: a common part is in so many that leaping is slower.
            while (m_ends[text] <= at)
                ++text;
            ids.push_back(m_ids[text]);
            p = m_block.data() + m_ends[text];
        }
        return ids;
    };
    if (m_block.size() < worthTwoThreads)
        return searchPart(0, m_ids.size());
    const std::size_t half = m_ids.size() / 2;
    auto first = std::async(std::launch::async, searchPart, std::size_t{0}, half);
    const std::vector<std::int64_t> second = searchPart(half, m_ids.size());
    std::vector<std::int64_t> ids = first.get();
    ids.insert(ids.end(), second.begin(), second.end());
    return ids;
}

}
