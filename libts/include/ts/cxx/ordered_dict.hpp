// SPDX-License-Identifier: Apache-2.0
//
// ordered_dict.hpp: torch::OrderedDict, pairs in the order in which they were inserted.
#pragma once

#include <ts/cxx/base.hpp>

namespace torch {

template <class Key, class Value> class OrderedDict {
public:
    class Item {
        std::pair<Key, Value> pair_;

    public:
        Item(Key key, Value value) : pair_(std::move(key), std::move(value)) {}
        const Key &key() const noexcept { return pair_.first; }
        Value &value() noexcept { return pair_.second; }
        const Value &value() const noexcept { return pair_.second; }
        const std::pair<Key, Value> &pair() const noexcept { return pair_; }
        Value &operator*() { return value(); }
        const Value &operator*() const { return value(); }
        Value *operator->() { return &value(); }
        const Value *operator->() const { return &value(); }
    };
    using Iterator = typename std::vector<Item>::iterator;
    using ConstIterator = typename std::vector<Item>::const_iterator;

private:
    std::unordered_map<Key, size_t> index_;
    std::vector<Item> items_;
    std::string description_;

    const Value &need(const Key &key) const {
        const Value *found = find(key);
        TORCH_CHECK(found, description_, " '", key, "' is not defined");
        return *found;
    }
    const Item &end_item(bool first, const char *name) const {
        TORCH_CHECK(!items_.empty(), "Called ", name, "() on an empty OrderedDict");
        return first ? items_.front() : items_.back();
    }

public:
    explicit OrderedDict(std::string key_description = "Key") : description_(std::move(key_description)) {}
    OrderedDict(std::initializer_list<Item> items) : OrderedDict("Key") {
        for (const Item &item : items) {
            items_.push_back(item);
            index_.emplace(item.key(), items_.size() - 1);
        }
    }
    OrderedDict(const OrderedDict &) = default;
    OrderedDict(OrderedDict &&) = default;
    OrderedDict &operator=(OrderedDict &&) = default;
    OrderedDict &operator=(const OrderedDict &o) { return *this = OrderedDict(o); }

    const std::string &key_description() const noexcept { return description_; }
    const Item &front() const { return end_item(true, "front"); }
    const Item &back() const { return end_item(false, "back"); }
    Item &front() { return const_cast<Item &>(end_item(true, "front")); }
    Item &back() { return const_cast<Item &>(end_item(false, "back")); }
    const Item &operator[](size_t i) const {
        TORCH_CHECK(i < items_.size(), "Index ", i, " is out of bounds");
        return items_[i];
    }
    Item &operator[](size_t i) { return const_cast<Item &>(static_cast<const OrderedDict &>(*this)[i]); }
    const Value &operator[](const Key &key) const { return need(key); }
    Value &operator[](const Key &key) { return const_cast<Value &>(need(key)); }
    const Value *find(const Key &key) const noexcept {
        auto found = index_.find(key);
        return found == index_.end() ? nullptr : &items_[found->second].value();
    }
    Value *find(const Key &key) noexcept { return const_cast<Value *>(static_cast<const OrderedDict &>(*this).find(key)); }
    bool contains(const Key &key) const noexcept { return find(key) != nullptr; }
    Iterator begin() { return items_.begin(); }
    Iterator end() { return items_.end(); }
    ConstIterator begin() const { return items_.begin(); }
    ConstIterator end() const { return items_.end(); }
    size_t size() const noexcept { return items_.size(); }
    bool is_empty() const noexcept { return items_.empty(); }
    void reserve(size_t n) {
        items_.reserve(n);
        index_.reserve(n);
    }
    template <class K, class V> Value &insert(K &&key, V &&value) {
        TORCH_CHECK(!contains(key), description_, " '", key, "' already defined");
        items_.emplace_back(key, std::forward<V>(value));
        index_.emplace(std::forward<K>(key), items_.size() - 1);
        return items_.back().value();
    }
    Value &insert(Key key, Value &&value) { return insert<Key, Value>(std::move(key), std::move(value)); }
    /// All pairs of another dict, whose keys must be new.
    void update(const OrderedDict &o) {
        for (const Item &item : o) insert(item.key(), item.value());
    }
    void erase(const Key &key) {
        auto found = index_.find(key);
        TORCH_CHECK(found != index_.end(), "Key '", key, "' doesn't exist");
        size_t at = found->second;
        index_.erase(found);
        items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(at));
        for (auto &pair : index_)
            if (pair.second > at) pair.second--;
    }
    void clear() {
        index_.clear();
        items_.clear();
    }
    const std::vector<Item> &items() const noexcept { return items_; }
    std::vector<Key> keys() const {
        std::vector<Key> all;
        for (const Item &item : items_) all.push_back(item.key());
        return all;
    }
    std::vector<Value> values() const {
        std::vector<Value> all;
        for (const Item &item : items_) all.push_back(item.value());
        return all;
    }
    std::vector<std::pair<Key, Value>> pairs() const {
        std::vector<std::pair<Key, Value>> all;
        for (const Item &item : items_) all.push_back(item.pair());
        return all;
    }
    friend bool operator==(const OrderedDict &a, const OrderedDict &b) { return a.pairs() == b.pairs() && a.description_ == b.description_; }
};

} // namespace torch
