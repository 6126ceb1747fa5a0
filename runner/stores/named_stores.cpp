// By name, or not at all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/stores/named_stores.h"

#include "providers/remote/answer_question.h"
#include "providers/remote/remote_store.h"

namespace strongroom::runner {

Result<wire::json::value> NamedStores::answer(const wire::json::value& question) const
{
    wire::ObjectReader reader(question);
    const auto organization = reader.text("organization");
    const auto name = reader.text("store");
    if (!reader.ok())
        return reader.error();
    if (organization != m_organization.value)
        return Error{ErrorKind::Forbidden, "This runner serves another organization."};
    const auto found = m_stores.find(name);
    if (found == m_stores.end())
        return Error{ErrorKind::Unavailable,
                     "No runner that is connected has a store of that name. Name it under "
                     "\"stores\" in its configuration, and start it again.",
                     {},
                     "store",
                     std::string(providers::unknownStore)};
    return providers::answerQuestion(*found->second, question);
}

} // namespace strongroom::runner
