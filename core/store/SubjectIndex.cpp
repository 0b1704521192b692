// SPDX-License-Identifier: EUPL-1.2
#include "core/store/SubjectIndex.h"

#include "core/domain/SubjectText.h"
#include "core/store/HotStatement.h"

#include <cstring>
#include <future>

namespace postinsyn {

namespace {

constexpr std::size_t worthTwoThreads = 8U << 20;

/// How common a byte is in folded subjects, roughly: the rarest byte of a needle is what is looked
/// for first.
int commonness(unsigned char c)
{
    static constexpr std::string_view common = " earntsildokmgvp.uf:hb-cj\xC3yxw";
    const std::size_t at = common.find(static_cast<char>(c));
    return at == std::string_view::npos ? 0 : static_cast<int>(common.size() - at);
}

/// Calls `hit` with the offset of every occurrence; `hit` answers where to go on.
template <class Hit>
void scan(std::string_view block, std::size_t from, std::size_t to, std::string_view needle,
          Hit hit)
{
    std::size_t rare = 0;
    for (std::size_t i = 1; i < needle.size(); ++i)
        if (commonness(static_cast<unsigned char>(needle[i])) <
            commonness(static_cast<unsigned char>(needle[rare])))
            rare = i;
    std::size_t at = from;
    while (at + needle.size() <= to) {
        const void* found = std::memchr(block.data() + at + rare, needle[rare], to - at - rare);
        if (!found)
            return;
        const auto start =
            static_cast<std::size_t>(static_cast<const char*>(found) - block.data()) - rare;
        if (start + needle.size() <= to &&
            std::memcmp(block.data() + start, needle.data(), needle.size()) == 0)
            at = hit(start);
        else
            at = start + 1;
    }
}

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
    const auto searchPart = [&](std::size_t first, std::size_t last) {
        std::vector<std::int64_t> ids;
        if (first == last)
            return ids;
        std::size_t text = first;
        scan(m_block, first == 0 ? 0 : m_ends[first - 1], m_ends[last - 1], folded,
             [&](std::size_t at) {
                 // Step by step: a common part is in so many that leaping is slower.
                 while (m_ends[text] <= at)
                     ++text;
                 ids.push_back(m_ids[text]);
                 return m_ends[text];
             });
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
