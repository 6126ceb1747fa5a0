// Where tuples are read from, in the three orders that an evaluation asks for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/tuples/tuple.h"

#include <functional>
#include <string_view>

namespace strongroom::authz {

/// What is read is one state of the store: a reader answers alike for as long as it is used. Every
/// failure of the store is passed on as it is.
class TupleReader
{
public:
    /// Answers false to see no more. The tuple lives for the call.
    using Visit = std::function<bool(const Tuple&)>;

    virtual ~TupleReader() = default;

    /// The one tuple, if it stands.
    virtual Result<Done> find(std::string_view object, std::string_view relation,
                              std::string_view user, const Visit& visit) const = 0;

    /// Everybody who stands in that relation to the object.
    virtual Result<Done> ofObject(std::string_view object, std::string_view relation,
                                  const Visit& visit) const = 0;

    /// Every object of that type to which the user stands in that relation.
    virtual Result<Done> ofUser(std::string_view user, std::string_view type,
                                std::string_view relation, const Visit& visit) const = 0;
};

} // namespace strongroom::authz
