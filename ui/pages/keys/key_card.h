// One encryption key: how it does, what depends on it, and what a mistake with it costs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/keys/encryption_key_model.h"
#include "ui/widgets/card.h"

namespace strongroom::ui {

class Banner;
class FactList;
class TextLabel;

class KeyCard : public Card
{
    Q_OBJECT

public:
    explicit KeyCard(QWidget* parent = nullptr);

    /// `rewrap` is the last one that led to this key, if there was any.
    void show(const items::KeyRow& row, const std::optional<domain::Rewrap>& rewrap);
    void clear();

private:
    void tellTrouble(const items::KeyRow& row);

    TextLabel* m_title;
    Banner* m_trouble;
    TextLabel* m_cost;
    FactList* m_facts;
};

} // namespace strongroom::ui
