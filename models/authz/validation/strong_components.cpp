// Tarjan's algorithm, its recursion on a stack of our own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/validation/strong_components.h"

#include <algorithm>
#include <cstdint>

namespace strongroom::authz::validation {

namespace {

constexpr std::size_t unseen = SIZE_MAX;

class Tarjan
{
public:
    explicit Tarjan(const Graph& graph)
        : m_graph(graph), m_order(graph.size(), unseen), m_low(graph.size()),
          m_component(graph.size(), unseen)
    {}

    std::vector<std::size_t> run()
    {
        for (std::size_t node = 0; node < m_graph.size(); ++node)
            if (m_order[node] == unseen)
                visit(node);
        return std::move(m_component);
    }

private:
    struct Frame
    {
        std::size_t node;
        std::size_t nextEdge = 0;
    };

    void enter(std::size_t node)
    {
        m_order[node] = m_low[node] = m_count++;
        m_open.push_back(node);
        m_frames.push_back({node});
    }

    void visit(std::size_t start)
    {
        enter(start);
        while (!m_frames.empty()) {
            auto& frame = m_frames.back();
            const auto node = frame.node;
            if (frame.nextEdge < m_graph[node].size()) {
                const auto to = m_graph[node][frame.nextEdge++];
                if (m_order[to] == unseen)
                    enter(to);
                else if (m_component[to] == unseen)
                    m_low[node] = std::min(m_low[node], m_order[to]);
                continue;
            }
            m_frames.pop_back();
            if (!m_frames.empty())
                m_low[m_frames.back().node] = std::min(m_low[m_frames.back().node], m_low[node]);
            if (m_low[node] == m_order[node])
                close(node);
        }
    }

    /// Everything above the node on the stack leads back to it.
    void close(std::size_t node)
    {
        while (m_component[node] == unseen) {
            m_component[m_open.back()] = m_components;
            m_open.pop_back();
        }
        ++m_components;
    }

    const Graph& m_graph;
    std::vector<std::size_t> m_order;
    std::vector<std::size_t> m_low;
    std::vector<std::size_t> m_component;
    std::vector<std::size_t> m_open{};
    std::vector<Frame> m_frames{};
    std::size_t m_count = 0;
    std::size_t m_components = 0;
};

} // namespace

std::vector<std::size_t> strongComponents(const Graph& graph)
{
    return Tarjan(graph).run();
}

} // namespace strongroom::authz::validation
