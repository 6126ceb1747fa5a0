// Boost.JSON over memory that is wiped when it goes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/json_answer.h"

#include <boost/json/parse.hpp>
#include <boost/json/serializer.hpp>

#include <string.h>

#include <algorithm>
#include <array>
#include <new>
#include <vector>

namespace strongroom::providers {

void* WipingMemory::do_allocate(std::size_t bytes, std::size_t alignment)
{
    return ::operator new(bytes, std::align_val_t(alignment));
}

void WipingMemory::do_deallocate(void* memory, std::size_t bytes, std::size_t alignment)
{
    ::explicit_bzero(memory, bytes);
    ::operator delete(memory, bytes, std::align_val_t(alignment));
}

boost::json::storage_ptr wipedStorage()
{
    return boost::json::make_shared_resource<WipingMemory>();
}

Result<boost::json::object> readJsonObject(std::string_view text, std::string_view service)
{
    boost::json::error_code failed;
    auto value = boost::json::parse(text, failed, wipedStorage());
    if (failed || !value.is_object())
        return Error{ErrorKind::Corrupted,
                     std::string(service)
                         + " answers with something that is not its protocol. Check that the "
                           "address leads to it, and not to a proxy or a web page.",
                     "no JSON object of " + std::to_string(text.size()) + " bytes", "answer"};
    return std::move(value.get_object());
}

const boost::json::value* memberOf(const boost::json::object& object,
                                   std::initializer_list<std::string_view> path)
{
    const boost::json::value* found = nullptr;
    const auto* within = &object;
    for (const auto name : path) {
        if (within == nullptr)
            return nullptr;
        found = within->if_contains(name);
        if (found == nullptr)
            return nullptr;
        within = found->if_object();
    }
    return found;
}

std::string_view textIn(const boost::json::object& object,
                        std::initializer_list<std::string_view> path)
{
    const auto* found = memberOf(object, path);
    if (found == nullptr || !found->is_string())
        return {};
    return found->get_string();
}

SecretBytes serialized(const boost::json::value& value)
{
    boost::json::serializer serializer;
    serializer.reset(&value);
    std::vector<SecretBytes> parts;
    std::size_t size = 0;
    constexpr std::size_t atOnce = 4096;
    while (!serializer.done()) {
        SecretBytes part(atOnce);
        const auto read =
            serializer.read(reinterpret_cast<char*>(part.writable().data()), part.size());
        size += read.size();
        parts.push_back(std::move(part));
    }
    SecretBytes whole(size);
    std::size_t at = 0;
    for (const auto& part : parts) {
        const auto count = std::min(part.size(), size - at);
        std::copy_n(part.reveal().begin(), count, whole.writable().subspan(at).begin());
        at += count;
    }
    return whole;
}

} // namespace strongroom::providers
