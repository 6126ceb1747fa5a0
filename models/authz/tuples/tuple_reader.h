// Where tuples are read from, in the three orders that an evaluation asks for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/tuples/tuple.h"

#include <string_view>
#include <type_traits>

namespace strongroom::authz {

/// A visitor of tuples that somebody else keeps for the time of the call: one is made for each
/// question that is asked of a store, and must cost nothing.
class TupleVisit
{
public:
    template <class Visitor>
    requires(!std::is_same_v<std::remove_cvref_t<Visitor>, TupleVisit>)
        TupleVisit(Visitor&& visitor)
        : m_visitor(const_cast<void*>(static_cast<const void*>(&visitor))),
          m_call([](void* kept, const Tuple& tuple) -> bool {
              return (*static_cast<std::remove_reference_t<Visitor>*>(kept))(tuple);
          })
    {}

    /// False to see no more. The tuple lives for the call.
    bool operator()(const Tuple& tuple) const { return m_call(m_visitor, tuple); }

private:
    void* m_visitor;
    bool (*m_call)(void*, const Tuple&);
};

/// What is read is one state of the store: a reader answers alike for as long as it is used. Every
/// failure of the store is passed on as it is.
class TupleReader
{
public:
    using Visit = TupleVisit;

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
