// Many of what is nothing but bytes, in one stretch of memory.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <type_traits>

namespace strongroom::index {

/// As a vector; but where the system can move memory to other addresses without copying it, this
/// grows so: a hundred megabytes would be copied in one turn of an event loop.
template <class T>
class Stretch
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    Stretch() = default;
    ~Stretch() { std::free(m_data); }
    Stretch(const Stretch&) = delete;
    Stretch& operator=(const Stretch&) = delete;

    void push_back(T one) // NOLINT(readability-identifier-naming): as a vector has it.
    {
        makeRoom(m_size + 1);
        m_data[m_size++] = one;
    }
    /// `many` lie elsewhere.
    void append(const T* many, std::size_t count)
    {
        makeRoom(m_size + count);
        if (count > 0)
            std::memcpy(m_data + m_size, many, count * sizeof(T));
        m_size += count;
    }
    void truncate(std::size_t size) { m_size = std::min(m_size, size); }
    /// Gives the memory back.
    void clear()
    {
        std::free(m_data);
        m_data = nullptr;
        m_size = m_room = 0;
    }

    T& operator[](std::size_t at) { return m_data[at]; }
    const T& operator[](std::size_t at) const { return m_data[at]; }
    T* data() { return m_data; }
    const T* data() const { return m_data; }
    std::size_t size() const { return m_size; }

private:
    void makeRoom(std::size_t size)
    {
        if (size <= m_room)
            return;
        const auto room = std::max(size, m_room + m_room / 2);
        auto* const moved = static_cast<T*>(std::realloc(m_data, room * sizeof(T)));
        if (moved == nullptr)
            throw std::bad_alloc();
        m_data = moved;
        m_room = room;
    }

    T* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_room = 0;
};

} // namespace strongroom::index
