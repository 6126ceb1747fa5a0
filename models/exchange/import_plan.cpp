// Names matched by slug, keys by name; values are not looked at.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/exchange/import_plan.h"

#include <algorithm>
#include <set>

namespace strongroom::exchange {

Result<std::vector<PlannedSecret>>
planImport(const ParsedFile& file,
           const std::function<std::optional<Standing>(const std::string& slug)>& standing)
{
    std::vector<PlannedSecret> plan;
    std::set<std::string> slugs;
    for (const auto& secret : file.secrets) {
        PlannedSecret planned;
        planned.name = secret.name;
        planned.slug = domain::slugOf(secret.name);
        if (planned.slug.empty())
            return Error{ErrorKind::InvalidInput,
                         "\"" + secret.name
                             + "\" gives no slug: it needs a letter or digit of a-z, 0-9."};
        if (!slugs.insert(planned.slug).second)
            return Error{ErrorKind::InvalidInput,
                         "Two names give the slug \"" + planned.slug + "\". Rename one of them."};
        const auto found = standing(planned.slug);
        std::set<std::string> before;
        if (found) {
            planned.updates = found->secret;
            before.insert(found->keys.begin(), found->keys.end());
        }
        for (const auto& entry : secret.entries)
            (before.erase(entry.key) > 0 ? planned.replaced : planned.added).push_back(entry.key);
        planned.kept.assign(before.begin(), before.end());
        plan.push_back(std::move(planned));
    }
    return plan;
}

} // namespace strongroom::exchange
