// Arithmetic and comparison.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/evaluation/functions.h"

#include "models/authz/cel/values/time.h"

#include <cmath>

namespace strongroom::authz::cel {

namespace {

[[noreturn]] void unsuitable(std::string_view sign)
{
    throw Failure{"no such overload: '" + std::string(sign) + '\''};
}

template <class Whole>
Value wholeNumbers(char sign, Whole a, Whole b)
{
    Whole result{};
    bool overflows = false;
    switch (sign) {
    case '+': overflows = __builtin_add_overflow(a, b, &result); break;
    case '-': overflows = __builtin_sub_overflow(a, b, &result); break;
    case '*': overflows = __builtin_mul_overflow(a, b, &result); break;
    default:
        if (b == 0)
            throw Failure{sign == '/' ? "division by zero" : "modulus by zero"};
        if constexpr (std::is_signed_v<Whole>)
            overflows = a == std::numeric_limits<Whole>::min() && b == -1;
        if (!overflows)
            result = sign == '/' ? a / b : a % b;
    }
    if (overflows)
        throw Failure{"integer overflow"};
    return {result};
}

Value realNumbers(char sign, double a, double b)
{
    switch (sign) {
    case '+': return {a + b};
    case '-': return {a - b};
    case '*': return {a * b};
    case '/': return {a / b};
    default: unsuitable(std::string(1, sign));
    }
}

template <class T>
Value inRange(const std::optional<T>& value)
{
    if (!value)
        throw Failure{"timestamp or duration overflow"};
    return {*value};
}

Duration negated(const Duration& duration)
{
    if (duration.nanoseconds == INT64_MIN)
        throw Failure{"duration overflow"};
    return {-duration.nanoseconds};
}

Value withTimes(char sign, const Value& a, const Value& b)
{
    const auto* timeA = a.as<Timestamp>();
    const auto* timeB = b.as<Timestamp>();
    const auto* durationA = a.as<Duration>();
    const auto* durationB = b.as<Duration>();
    if (durationA && durationB && (sign == '+' || sign == '-'))
        return {Duration{*wholeNumbers(sign, durationA->nanoseconds, durationB->nanoseconds)
                              .as<std::int64_t>()}};
    if (sign == '+' && timeA && durationB)
        return inRange(add(*timeA, *durationB));
    if (sign == '+' && durationA && timeB)
        return inRange(add(*timeB, *durationA));
    if (sign == '-' && timeA && durationB)
        return inRange(add(*timeA, negated(*durationB)));
    if (sign == '-' && timeA && timeB)
        return inRange(between(*timeA, *timeB));
    unsuitable(std::string(1, sign));
}

Value joined(const Value& a, const Value& b, Budget& budget)
{
    if (const auto* left = a.as<std::string>())
        if (const auto* right = b.as<std::string>()) {
            budget.takeText(left->size() + right->size());
            return {*left + *right};
        }
    if (const auto* left = a.as<Bytes>())
        if (const auto* right = b.as<Bytes>()) {
            budget.takeText(left->data.size() + right->data.size());
            return {Bytes{left->data + right->data}};
        }
    if (const auto* left = a.as<std::shared_ptr<const Elements>>())
        if (const auto* right = b.as<std::shared_ptr<const Elements>>()) {
            budget.take((*left)->size() + (*right)->size());
            auto all = **left;
            all.insert(all.end(), (*right)->begin(), (*right)->end());
            return valueOf(std::move(all));
        }
    return withTimes('+', a, b);
}

Value arithmetic(char sign, const Value& a, const Value& b, Budget& budget)
{
    if (const auto* left = a.as<std::int64_t>())
        if (const auto* right = b.as<std::int64_t>())
            return wholeNumbers(sign, *left, *right);
    if (const auto* left = a.as<std::uint64_t>())
        if (const auto* right = b.as<std::uint64_t>())
            return wholeNumbers(sign, *left, *right);
    if (const auto* left = a.as<double>())
        if (const auto* right = b.as<double>())
            return realNumbers(sign, *left, *right);
    return sign == '+' ? joined(a, b, budget) : withTimes(sign, a, b);
}

bool ordered(std::string_view sign, const Value& a, const Value& b)
{
    const int order = compare(a, b);
    if (order == 2) {
        // NaN has no order; other types have none among each other.
        if (a.as<double>() || b.as<double>())
            return false;
        unsuitable(sign);
    }
    if (sign == "<")
        return order < 0;
    if (sign == "<=")
        return order <= 0;
    if (sign == ">")
        return order > 0;
    return order >= 0;
}

Value unary(std::string_view sign, const Value& value)
{
    if (sign == "!") {
        if (const auto* truth = value.as<bool>())
            return {!*truth};
    } else if (const auto* whole = value.as<std::int64_t>())
        return wholeNumbers('-', std::int64_t{0}, *whole);
    else if (const auto* real = value.as<double>())
        return {-*real};
    unsuitable(sign);
}

std::size_t textSize(const Value& value)
{
    const auto* text = value.as<std::string>();
    return text ? text->size() : 0;
}

/// Elements, and theirs, that a comparison may look at.
std::size_t elements(const Value& value)
{
    std::size_t count = 1 + textSize(value) / 10;
    if (const auto* list = value.as<std::shared_ptr<const Elements>>())
        for (const auto& one : **list)
            count += elements(one);
    if (const auto* map = value.as<std::shared_ptr<const Entries>>())
        for (const auto& [key, one] : **map)
            count += 1 + elements(one) + (*map)->size();
    return count;
}

} // namespace

Value operate(std::string_view sign, const Arguments& arguments, Budget& budget)
{
    if (arguments.size() == 1)
        return unary(sign, arguments[0]);
    const auto& [a, b] = std::tie(arguments[0], arguments[1]);
    if (sign == "==" || sign == "!=") {
        budget.take(std::min(elements(a), elements(b)));
        return {equal(a, b) == (sign == "==")};
    }
    if (sign == "in")
        return {contains(b, a, budget)};
    if (sign == "_[_]")
        return elementOf(a, b, budget);
    if (sign.front() == '<' || sign.front() == '>') {
        budget.takeText(std::min(textSize(a), textSize(b)));
        return {ordered(sign, a, b)};
    }
    return arithmetic(sign.front(), a, b, budget);
}

Value elementOf(const Value& container, const Value& key, Budget& budget)
{
    if (const auto* list = container.as<std::shared_ptr<const Elements>>()) {
        for (std::size_t i = 0; i < (*list)->size(); ++i) {
            budget.take(i % 16 == 0 ? 1 : 0);
            if (equal(key, Value{static_cast<std::int64_t>(i)}))
                return (**list)[i];
        }
        throw Failure{"index out of bounds"};
    }
    if (const auto* map = container.as<std::shared_ptr<const Entries>>()) {
        budget.take((*map)->size() / 16);
        for (const auto& [name, value] : **map)
            if (equal(name, key))
                return value;
        throw Failure{"no such key"};
    }
    unsuitable("_[_]");
}

bool contains(const Value& container, const Value& wanted, Budget& budget)
{
    if (const auto* list = container.as<std::shared_ptr<const Elements>>()) {
        budget.take((*list)->size());
        for (const auto& one : **list)
            if (equal(one, wanted))
                return true;
        return false;
    }
    if (const auto* map = container.as<std::shared_ptr<const Entries>>()) {
        budget.take((*map)->size());
        for (const auto& [name, value] : **map)
            if (equal(name, wanted))
                return true;
        return false;
    }
    unsuitable("in");
}

} // namespace strongroom::authz::cel
