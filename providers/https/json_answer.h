// JSON out of answers and into requests, in memory that is wiped: tokens and payloads stand in it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string_view>

namespace strongroom::providers {

/// Wipes what it gives back.
class WipingMemory final : public boost::json::memory_resource
{
private:
    void* do_allocate(std::size_t bytes, std::size_t alignment) override;
    void do_deallocate(void* memory, std::size_t bytes, std::size_t alignment) override;
    bool do_is_equal(const boost::json::memory_resource& other) const noexcept override
    {
        return this == &other;
    }
};

/// Memory for a value that is wiped with it; to be handed to boost::json's constructors.
boost::json::storage_ptr wipedStorage();

/// An object that lives in wiped memory. Fails with Corrupted, field "answer", for anything else;
/// `service` begins the sentence: "The vault".
Result<boost::json::object> readJsonObject(std::string_view text, std::string_view service);

/// What stands under names within names; null if one of them is missing or holds no object.
const boost::json::value* memberOf(const boost::json::object& object,
                                   std::initializer_list<std::string_view> path);
/// The text under those names; empty if there is none.
std::string_view textIn(const boost::json::object& object,
                        std::initializer_list<std::string_view> path);

SecretBytes serialized(const boost::json::value& value);

} // namespace strongroom::providers
