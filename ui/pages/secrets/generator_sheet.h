// A value that nobody thinks up: what kind, how long, how strong.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/generator_api.h"
#include "ui/widgets/sheet.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace strongroom::ui {

class SecretEdit;
class TextLabel;

/// The value stands in a field as dots, to be looked at if somebody wants to, and altered.
class GeneratorSheet : public Sheet
{
    Q_OBJECT

public:
    /// `use` gets what was made once the person takes it.
    GeneratorSheet(const client::GeneratorApi& generator, std::function<void(SecretBytes)> use,
                   QWidget* parent);

private:
    void buildForm();
    client::ValueRecipe recipe() const;
    /// Another kind has other sizes, and says so.
    void kindChanged();
    void make();

    const client::GeneratorApi& m_generator;
    const std::function<void(SecretBytes)> m_use;
    QFormLayout* m_form;
    QComboBox* m_kind;
    QSpinBox* m_size;
    QCheckBox* m_symbols;
    QCheckBox* m_lookAlikes;
    SecretEdit* m_value;
    TextLabel* m_strength;
};

} // namespace strongroom::ui
