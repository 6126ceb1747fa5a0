// Somebody else saved meanwhile: key by key, theirs or mine.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/version_merge.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <QSet>
#include <QStringList>

namespace strongroom::ui {

class ConflictGrid;
class TextLabel;

struct ConflictAnswer
{
    domain::Secret secret{};  ///< As it stands now.
    std::uint32_t base = 0;   ///< Its current version.
    QSet<QString> standing{}; ///< The keys of that version.
    QSet<QString> giveWay{};  ///< Of what I touched, that for which theirs is taken.
    QStringList alsoTheirs{}; ///< Keys that they added and I did not have.
};

/// What only one of us touched is joined by itself; what both touched waits until somebody has
/// chosen. Values are not compared here, since nobody loaded them: version numbers say who changed
/// what.
class ConflictSheet : public Sheet
{
    Q_OBJECT

public:
    /// `mine` are the keys that I gave a value, `removed` those I took out, both against version
    /// `base`.
    ConflictSheet(PageContext& context, domain::SecretId secret, std::uint32_t base,
                  std::vector<std::string> mine, std::vector<std::string> removed, QWidget* parent);

signals:
    void resolved(const strongroom::ui::ConflictAnswer& answer);

private:
    void load(const domain::SecretId& secret);
    void show(const std::vector<domain::Version>& versions);
    void addRow(const domain::MergedKey& key);
    void count();
    void finish();

    PageContext& m_context;
    const std::uint32_t m_base;
    const std::vector<std::string> m_mine;
    const std::vector<std::string> m_removed;
    ConflictAnswer m_answer;
    TextLabel* m_summary;
    ConflictGrid* m_grid;
};

} // namespace strongroom::ui
