// SPDX-License-Identifier: EUPL-1.2
#include "core/store/CrowdTable.h"

#include <algorithm>

namespace postinsyn {

namespace {

template <class Visit>
void forEachAddress(const CrowdTable::Look& look, Visit visit)
{
    const auto [first, second] = look.addresses;
    visit(first);
    if (second != first)
        visit(second);
}

}

void CrowdTable::add(std::uint64_t of, const Look& look, std::int64_t id)
{
    Crowd& crowd = m_crowds[of];
    forEachAddress(look, [&](std::int64_t address) {
        Sender& sender = crowd[address];
        sender.bySubject[look.subject].push_back(id);
        if (look.isVague && sender.vague.size() < least)
            sender.vague.push_back(id);
        if (sender.any.size() < least)
            sender.any.push_back(id);
    });
}

std::vector<std::int64_t> CrowdTable::find(std::uint64_t of, const Look& look) const
{
    const Crowd& crowd = m_crowds.at(of);
    std::vector<std::int64_t> ids;
    const auto append = [&](const std::vector<std::int64_t>& more) {
        ids.insert(ids.end(), more.begin(), more.end());
    };
    forEachAddress(look, [&](std::int64_t address) {
        const auto sender = crowd.find(address);
        if (sender == crowd.end())
            return;
        const auto exact = sender->second.bySubject.find(look.subject);
        if (exact != sender->second.bySubject.end())
            append(exact->second);
        append(look.isVague ? sender->second.any : sender->second.vague);
    });
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

}
