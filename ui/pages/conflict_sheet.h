// Somebody else saved meanwhile: key by key, theirs or mine.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <QSet>
#include <QStringList>

class QComboBox;
class QGridLayout;

namespace strongroom::ui {

struct ConflictAnswer
{
    domain::Secret secret{};  ///< As it stands now.
    std::uint32_t base = 0;   ///< Its current version.
    QSet<QString> standing{}; ///< The keys of that version.
    QSet<QString> giveWay{};  ///< Of mine, those for which theirs is taken.
    QStringList alsoTheirs{}; ///< Keys that they added and I did not have.
};

/// Values are not compared here, since nobody loaded them: fingerprints and version numbers say who
/// changed what.
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
    void addRow(const QString& key, const QString& state, bool conflict);

    PageContext& m_context;
    const std::uint32_t m_base;
    const std::vector<std::string> m_mine;
    const std::vector<std::string> m_removed;
    ConflictAnswer m_answer;
    QGridLayout* m_grid;
    QList<std::pair<QString, QComboBox*>> m_choices;
};

} // namespace strongroom::ui
